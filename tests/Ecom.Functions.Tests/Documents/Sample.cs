using Ecom.Functions.Contracts.Documents;

namespace Ecom.Functions.Tests.Documents;

/// <summary>Contracts to render.</summary>
internal static class Sample
{
    public static readonly DateTimeOffset CreatedAt = new(2026, 3, 2, 9, 30, 0, TimeSpan.FromHours(8));
    public static readonly string Hash = new('a', 64);

    public static ContractDocument Contract() => new(
        "MC-2026-000123",
        "星河电商平台商家合作合同",
        ContractDocumentKind.MerchantCooperation,
        2,
        "3f1c0a9be2d44c6f8a57e19b0c2d3e4f5a6b7c8d9e0f1a2b3c4d5e6f708192a3",
        CreatedAt,
        [
            new DocumentParty("甲方（平台）", "星河电子商务有限公司")
            {
                RegistrationNumber = "91310000MA1K000000", Address = "上海市浦东新区世纪大道 100 号 12 楼", Contact = "张伟",
                Phone = "021-5555 0100", Email = "legal@xinghe.example",
            },
            new DocumentParty("乙方（商家）", "青岛海风食品有限公司")
            {
                RegistrationNumber = "91370200MA3C000000", Address = "山东省青岛市市南区香港中路 8 号", Contact = "李娜", Email = "li.na@haifeng.example",
            },
        ],
        new DocumentTerms
        {
            Value = new DocumentMoney(123_456_789, "CNY"),
            Payment = "平台于每月 10 日前与商家结算上一自然月的货款，扣除 5% 的平台服务费后，以银行转账方式支付。",
            Deposit = new DocumentMoney(2_000_000, "CNY"),
            DepositTerms = "保证金，合同终止且无未结争议后 30 日内无息退还。",
            BreachLiability = "任何一方迟延付款的，每逾期一日按应付金额的万分之五支付违约金。",
            Penalty = new DocumentMoney(5_000_000, "CNY"),
            StartsOn = new DateOnly(2026, 4, 1),
            EndsOn = new DateOnly(2027, 3, 31),
            DisputeResolution = DocumentDisputeResolution.Arbitration,
            DisputeForum = "上海国际经济贸易仲裁委员会，按申请时现行有效的仲裁规则仲裁。",
            CostBearing = "电子签名及归档费用由平台承担；各自的税费各自承担。",
            Others = [new DocumentTerm("结算周期 (Settlement)", "T+10")],
        },
        [.. Enumerable.Range(1, 12).Select(index => new DocumentClause(
            $"合作内容（{index}）",
            "乙方在甲方平台开设店铺，销售其合法取得并符合国家标准的商品（包括但不限于预包装食品、生鲜、水产等）。"
            + "乙方应当保证商品信息真实、准确、完整，不得作虚假或者引人误解的商业宣传；因商品质量问题造成消费者损失的，依法承担责任。\n"
            + "甲方依照《中华人民共和国电子商务法》的规定，记录、保存平台上发布的商品和服务信息、交易信息，保存时间自交易完成之日起不少于三年。"))],
        [
            new DocumentSigner("s1", "李娜", "乙方 青岛海风食品有限公司", 1) { Title = "法定代表人" },
            new DocumentSigner("s2", "张伟", "甲方 星河电子商务有限公司", 2) { Title = "授权代表" },
            new DocumentSigner("s3", "Anna Schmidt", "甲方 星河电子商务有限公司", 2),
        ]);

    public static SignedContractDocument Signed(ContractDocument? contract = null, SignatureMethod method = SignatureMethod.Electronic)
    {
        var document = contract ?? Contract();
        return new SignedContractDocument(
            document,
            Hash,
            CreatedAt.AddDays(3),
            [.. document.Signers.Select((signer, index) => new DocumentSignature(signer.Id, signer.Name, CreatedAt.AddDays(1 + index), method))])
        {
            Paper = method == SignatureMethod.Paper ? Paper() : null,
        };
    }

    public static PaperOriginal Paper() => new(new string('b', 64), new DateOnly(2026, 3, 5), "王芳", "A-03-17");

    public static CompletionCertificate Certificate() => new(
        "MC-2026-000123",
        "星河电商平台商家合作合同",
        2,
        Hash,
        new string('b', 64),
        new string('c', 64),
        CreatedAt.AddDays(3),
        [
            new CertificateSigner("李娜", "乙方 青岛海风食品有限公司", 1, SignatureMethod.Electronic, CreatedAt.AddDays(1))
            {
                Title = "法定代表人", TypedName = "李娜", Email = "li.na@haifeng.example", DelegatedBy = "陈强",
                SentAt = CreatedAt.AddHours(1), ViewedAt = CreatedAt.AddHours(5), ConsentedAt = CreatedAt.AddHours(6),
                IpAddress = "203.0.113.7", ConsentVersion = "2026-01", ConsentSha256 = new string('d', 64),
                UserAgent = "Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/126.0.0.0 Safari/537.36",
            },
            new CertificateSigner("张伟", "甲方 星河电子商务有限公司", 2, SignatureMethod.Electronic, CreatedAt.AddDays(2))
            {
                TypedName = "张伟", Email = "zhang.wei@xinghe.example", SentAt = CreatedAt.AddDays(1), ViewedAt = CreatedAt.AddDays(1.5),
                ConsentedAt = CreatedAt.AddDays(2), IpAddress = "2001:db8::42", ConsentVersion = "2026-01", ConsentSha256 = new string('d', 64),
                UserAgent = "Mozilla/5.0 (iPhone; CPU iPhone OS 18_0 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/18.0 Mobile/15E148 Safari/604.1",
            },
        ],
        new string('e', 64),
        41);
}
