namespace Ecom.Functions.Platform.Attachments.Upload;

/// <summary>How much a request with files may hold.</summary>
/// <param name="MaxFileBytes">Bytes of a file.</param>
/// <param name="MaxFiles">Files.</param>
/// <param name="MaxRequestBytes">Bytes of the whole request.</param>
public sealed record UploadLimits(long MaxFileBytes, int MaxFiles, long MaxRequestBytes)
{
    /// <summary>Bytes of the fields beside the files, and of the form around them.</summary>
    public const int FieldBytes = 64 * 1024;

    /// <summary>Fields beside the files.</summary>
    public const int MaxFields = 32;
}
