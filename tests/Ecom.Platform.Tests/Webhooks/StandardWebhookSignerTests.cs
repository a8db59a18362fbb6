using System.Text;
using Ecom.Functions.Platform.Webhooks;

namespace Ecom.Platform.Tests.Webhooks;

public sealed class StandardWebhookSignerTests
{
    private const string Secret = "whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw";

    private static readonly DateTimeOffset Sent = DateTimeOffset.FromUnixTimeSeconds(1614265330);

    // The example that the reference libraries of Standard Webhooks test with.
    [Fact]
    public void Signature_OfTheReferenceExample_IsTheReferenceSignature()
    {
        var signature = new StandardWebhookSigner(WebhookKey.Parse(Secret))
            .Sign("msg_p5jXN8AQM9LWM0D4loKWxJek", Sent, """{"test": 2432232314}"""u8);
        signature.Signatures.ShouldBe("v1,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE=");
    }

    [Fact]
    public void TwoKeys_Sign_EachOnce()
    {
        var other = WebhookKey.Parse(WebhookKey.Prefix + Convert.ToBase64String(new byte[32]));
        var both = new StandardWebhookSigner(other, WebhookKey.Parse(Secret)).Sign("m", Sent, "x"u8).Signatures.Split(' ');
        both.Length.ShouldBe(2);
        both[1].ShouldBe(new StandardWebhookSigner(WebhookKey.Parse(Secret)).Sign("m", Sent, "x"u8).Signatures);
        both[0].ShouldNotBe(both[1]);
    }

    [Fact]
    public void Request_Signed_CarriesTheThreeHeadersOnce()
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, "http://localhost/");
        var signer = new StandardWebhookSigner(WebhookKey.Parse(Secret));
        signer.Sign("first", Sent, "x"u8).AddTo(request);
        var signature = signer.Sign("second", Sent, "x"u8);
        signature.AddTo(request);
        request.Headers.GetValues(WebhookHeaders.Id).ShouldBe(["second"]);
        request.Headers.GetValues(WebhookHeaders.Timestamp).ShouldBe(["1614265330"]);
        request.Headers.GetValues(WebhookHeaders.Signature).ShouldBe([signature.Signatures]);
    }

    [Theory]
    [InlineData("")]
    [InlineData("MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw")]
    [InlineData("whsec_")]
    [InlineData("whsec_not base64!")]
    [InlineData("whsec_c2hvcnQ=")]
    public void Secret_OfAnotherForm_IsRefusedWithoutBeingRepeated(string secret)
    {
        var error = Should.Throw<FormatException>(() => WebhookKey.Parse(secret));
        if (secret.Length > WebhookKey.Prefix.Length)
            error.Message.ShouldNotContain(secret[WebhookKey.Prefix.Length..]);
    }

    [Fact]
    public void Secret_TooLong_IsRefused() =>
        Should.Throw<FormatException>(() => WebhookKey.Parse(WebhookKey.Prefix + Convert.ToBase64String(new byte[65])));

    [Fact]
    public void Key_Printed_HidesItsSecret() => WebhookKey.Parse(Secret).ToString().ShouldBe("whsec_***");

    [Theory]
    [InlineData("")]
    [InlineData("two words")]
    [InlineData("line\nbreak")]
    [InlineData("编号")]
    public void Id_ThatIsNone_IsRefused(string id) =>
        Should.Throw<ArgumentException>(() => new StandardWebhookSigner(WebhookKey.Parse(Secret)).Sign(id, Sent, Encoding.UTF8.GetBytes("x")));

    [Fact]
    public void Signer_WithoutKeys_Refuses() =>
        Should.Throw<InvalidOperationException>(() => new StandardWebhookSigner([]).Sign("m", Sent, "x"u8));
}
