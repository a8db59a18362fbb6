namespace Ecom.Functions.Platform.Attachments.Upload;

/// <summary>A form with files, read through.</summary>
/// <param name="fields">The fields by name.</param>
/// <param name="files">The files in their order.</param>
public sealed class UploadedForm(IReadOnlyDictionary<string, string> fields, IReadOnlyList<UploadedFile> files)
{
    /// <summary>The files in their order.</summary>
    public IReadOnlyList<UploadedFile> Files { get; } = files;

    /// <summary>A field, trimmed; empty when it is not there.</summary>
    /// <param name="name">Its name.</param>
    public string this[string name] => fields.TryGetValue(name, out var value) ? value.Trim() : "";

    /// <summary>The first file of a field; null when there is none.</summary>
    /// <param name="field">The field.</param>
    public UploadedFile? File(string field) => Files.FirstOrDefault(file => string.Equals(file.Field, field, StringComparison.Ordinal));
}
