namespace Ecom.Functions.Contracts.Documents;

/// <summary>How anyone can check a signed contract against its certificate.</summary>
internal static class VerificationGuide
{
    private static readonly string[] Steps =
    [
        "1. 计算已签署 PDF 文件的 SHA-256，应与上列“已签署文件 SHA-256”一致：",
        "   Linux：sha256sum 文件.pdf",
        "   macOS：shasum -a 256 文件.pdf",
        "   Windows：certutil -hashfile 文件.pdf SHA256",
        "2. 签署前文件与扫描件（如有）同样可用各自的哈希核对。任何一个字节被改动，哈希都会不同。",
        "3. 台账每条记录的哈希，是对上一条记录的哈希文本（64 位小写十六进制；首条之前为 64 个 0）接上本条记录（不含自身哈希）按 RFC 8785 规范化的 JSON 计算的 SHA-256；逐条计算至上列序号，应得到链头哈希。",
        "4. 同意书的文本按版本公布；其规范文本的 SHA-256 应与签署人所列哈希一致。",
    ];

    private static readonly string[] StepsInEnglish =
    [
        "1. Compute the SHA-256 of the signed PDF file; it must equal “Signed document” above. Commands: see above.",
        "2. Check the document as read, and the scan if there is one, against their own hashes. One changed byte changes the hash.",
        "3. Each ledger entry's hash is the SHA-256 of the previous entry's hash as text (64 lower-case hexadecimal digits; 64 zeros before the first) followed by the entry's JSON without its own hash in RFC 8785 form. Computed entry by entry up to the sequence number above, it must give the ledger head hash.",
        "4. Consent texts are published by version; the SHA-256 of the canonical text must equal the hash listed with the signer.",
    ];

    /// <summary>Adds the instructions.</summary>
    /// <param name="flow">Where to.</param>
    public static void Add(PageFlow flow)
    {
        flow.Keep(180);
        flow.Text("核验方法  How to verify", TextStyle.Heading);
        flow.Space(4);
        foreach (var step in Steps) flow.Text(step, TextStyle.Value);
        flow.Space(6);
        foreach (var step in StepsInEnglish) flow.Text(step, TextStyle.Value);
    }
}
