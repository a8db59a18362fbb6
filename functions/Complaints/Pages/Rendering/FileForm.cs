using Ecom.Functions.Platform.Pages;

namespace Ecom.Functions.Complaints.Pages;

/// <summary>The form that adds a file.</summary>
internal static class FileForm
{
    /// <summary>Renders the form.</summary>
    /// <param name="page">The page.</param>
    /// <param name="parts">Parts of forms.</param>
    /// <param name="voice">The page's language.</param>
    public static Markup Render(FollowPage page, FollowFormParts parts, PageVoice voice)
    {
        var field = new FormField(FollowFieldNames.IdOf(FollowAction.Attach, FollowFieldNames.File), parts.Problems);
        return Markup.Of($"""
            <details{Markup.If(page.Refused?.Action == FollowAction.Attach, $""" open="open" """)}>
            <summary>{voice.Say("添加文件", "Add a file")}</summary>
            <form method="post" enctype="multipart/form-data" action="{page.ActionOf(FollowAction.Attach, voice)}">
            <div class="field">
            <label for="{field.Id}">{voice.Say("照片、视频、PDF 或文本", "Photo, video, PDF or text")}</label>
            <p class="hint" id="{field.HintId}">{voice.Say("可执行文件和压缩包不会被接收。", "Programs and archives are not taken.")}</p>
            {field.Problem}
            <input type="file" id="{field.Id}" name="{FollowFieldNames.File}" multiple="multiple" required="required"{field.Attributes(hint: true)} />
            </div>
            <button type="submit" class="plain">{voice.Say("上传", "Upload")}</button>
            </form>
            </details>

            """);
    }
}
