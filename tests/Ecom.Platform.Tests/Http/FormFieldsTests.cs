using Ecom.Functions.Platform.Http.Body;
using Ecom.Functions.Platform.Http.Outcomes;

namespace Ecom.Platform.Tests.Http;

public sealed class FormFieldsTests
{
    private const string Form = "application/x-www-form-urlencoded";

    [Fact]
    public async Task Form_Posted_HasItsFieldsTrimmed()
    {
        var form = (await FormFields.ReadAsync(Requests.Post("text=+%E5%8C%85%E8%A3%B9%0D%0A%3Cb%3E+&rating=5", Form + "; charset=utf-8"), CancellationToken.None)).Value;

        form["text"].ShouldBe("包裹\r\n<b>");
        form["rating"].ShouldBe("5");
        form["missing"].ShouldBe("");
    }

    [Fact]
    public async Task Form_OfAnotherType_IsRefused() =>
        (await FormFields.ReadAsync(Requests.Post("{}"), CancellationToken.None)).Refusal.ShouldBeOfType<UnsupportedMediaType>();

    [Fact]
    public async Task Form_TooLarge_IsRefused() =>
        (await FormFields.ReadAsync(Requests.Post("text=" + new string('x', (int)FormFields.MaxBytes), Form), CancellationToken.None)).Refusal.ShouldBeOfType<TooLarge>();
}
