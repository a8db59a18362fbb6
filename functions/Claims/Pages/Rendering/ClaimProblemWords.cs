using Ecom.Functions.Platform.Http.Outcomes;
using Ecom.Functions.Platform.Links;
using Ecom.Functions.Platform.Pages;

namespace Ecom.Functions.Claims.Pages;

/// <summary>Says why something was refused and what to do.</summary>
internal static class ClaimProblemWords
{
    /// <summary>What is wrong with fields.</summary>
    /// <param name="refused">What was refused; null for nothing.</param>
    /// <param name="voice">The page's language.</param>
    public static IReadOnlyList<FormProblem> OfFields(LinkRefused<ClaimAction>? refused, PageVoice voice) => refused?.Refusal is Invalid invalid
        ? [.. invalid.Errors.Select(error => new FormProblem(Field(refused.Action, error.Field), Words(error, voice))).DistinctBy(problem => problem.Field, StringComparer.Ordinal)]
        : [];

    /// <summary>Why the whole was refused.</summary>
    /// <param name="refusal">Why.</param>
    /// <param name="voice">The page's language.</param>
    public static string Of(Refusal refusal, PageVoice voice) => refusal.Code switch
    {
        "claim-closed" => voice.Say("本次理赔已结束。", "This claim is over."),
        "already-chosen" => voice.Say("赔付方式已经确定，请查看当前进展。", "A way was chosen already; please look where it stands."),
        "already-rated" => voice.Say("您已经评价过。", "You have rated this claim already."),
        "pickup-booked" => voice.Say("已预约上门取件，无需寄回。", "A courier fetches the goods; you need not send them."),
        "attachment-type-refused" => voice.Say("只接收 JPEG、PNG、HEIC 或 WebP 照片。", "Only photos are taken: JPEG, PNG, HEIC or WebP."),
        "photo-unreadable" => voice.Say("照片已损坏，或不是静态照片。请上传相机拍摄的原图。", "A photo is damaged, or no still picture. Please send it as the camera made it."),
        "file-too-large" or "upload-too-large" => voice.Say("照片太大。", "A photo is too large."),
        "too-many-photos" or "too-many-attachments" or "attachments-too-large" => voice.Say("本次理赔的照片已达上限。", "This claim has as many photos as it may have."),
        _ => voice.Say("未能执行，没有任何改变。请查看当前进展后再试。", "This could not be done, and nothing has changed. Please look where it stands and try again."),
    };

    private static string Field(ClaimAction action, string pointer) => LinkForms.IdOf(ClaimFieldNames.Verb(action), pointer switch
    {
        "/pickup" or "/pickup/name" => ClaimFieldNames.Name,
        "/pickup/phone" => ClaimFieldNames.Phone,
        "/pickup/address" => ClaimFieldNames.Address,
        "/parcel/trackingNumber" => ClaimFieldNames.TrackingNumber,
        "/parcel" or "/parcel/carrier" => ClaimFieldNames.Carrier,
        _ when pointer.StartsWith("/freight", StringComparison.Ordinal) => ClaimFieldNames.Freight,
        _ when action == ClaimAction.Photos => ClaimFieldNames.File,
        _ => pointer.TrimStart('/'),
    });

    private static string Words(FieldError error, PageVoice voice) => (error.Field, error.Reason) switch
    {
        ("/kind", _) => voice.Say("请选择一种赔付方式。", "Please choose one of the ways."),
        ("/pickup/phone", _) => voice.Say("电话号码应为 5 至 30 位数字，可以分组。", "A phone number has 5 to 30 digits, which may be grouped."),
        ("/pickup", _) => voice.Say("这种赔付方式不需要取件，或无法取件；请选择自己寄回。", "Nothing is fetched for this way, or it cannot be; choose to send it yourself."),
        ("/parcel/carrier", _) => voice.Say("请填写快递公司，用小写字母和数字，例如 sf。", "Enter the carrier in lower-case letters and digits, such as sf."),
        ("/parcel/trackingNumber", _) => voice.Say("请填写快递单号，用字母和数字。", "Enter the parcel's number, in letters and digits."),
        _ when error.Field.StartsWith("/freight", StringComparison.Ordinal) => voice.Say("请填写金额，例如 12.50。", "Enter an amount such as 12.50."),
        _ when error.Reason.StartsWith("must not be more than", StringComparison.Ordinal) => voice.Say("一次上传的照片太多，请分几次上传。", "These are too many photos at once; please send them in parts."),
        _ => LinkBodies.Words(error.Reason, voice),
    };
}
