using System.Globalization;
using Ecom.Functions.Platform.Attachments.Content;
using Ecom.Functions.Platform.Http.Outcomes;

namespace Ecom.Functions.Platform.Attachments;

/// <summary>Which files are taken. Pure.</summary>
internal static class AttachmentRules
{
    /// <summary>415 with what was found, for a type that is not taken.</summary>
    public static UnsupportedMediaType? RefuseType(FileType found, IReadOnlyList<string> allowed) =>
        allowed.Contains(found.MediaType, StringComparer.OrdinalIgnoreCase)
            ? null
            : new UnsupportedMediaType(
                "attachment-type-refused", $"The content of the file is {found.MediaType}, whatever its name says; taken are {string.Join(", ", allowed)}.");

    /// <summary>422 when a case has as much as it may.</summary>
    public static Unprocessable? RefuseMore(IReadOnlyList<Attachment> standing, long bytes, AttachmentOptions options)
    {
        if (standing.Count >= options.MaxFilesOfCase)
        {
            return new Unprocessable(
                "too-many-attachments", string.Create(CultureInfo.InvariantCulture, $"A case may have at most {options.MaxFilesOfCase} files."));
        }

        return standing.Sum(each => each.Length) + bytes > options.MaxBytesOfCase
            ? new Unprocessable(
                "attachments-too-large", string.Create(CultureInfo.InvariantCulture, $"The files of a case may have at most {options.MaxBytesOfCase} bytes together."))
            : null;
    }
}
