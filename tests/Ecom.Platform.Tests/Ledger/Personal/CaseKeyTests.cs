using System.Security.Cryptography;
using Ecom.Functions.Platform.Ledger.Personal;

namespace Ecom.Platform.Tests.Ledger.Personal;

public sealed class CaseKeyTests
{
    private const string Place = "complaint-1/CustomerReplied/text";

    private readonly CaseKey key = new(RandomNumberGenerator.GetBytes(CaseKey.Bytes));

    [Theory]
    [InlineData("")]
    [InlineData("a")]
    [InlineData("梅 🏮 and \0 more")]
    public void Close_AnyText_OpensAtItsPlaceAndIsAlwaysTheSame(string text)
    {
        var closed = key.Close(Place, text);

        key.Open(Place, closed).ShouldBe(text);
        key.Close(Place, text).ShouldBe(closed);
        key.Close("complaint-1/NoteAdded/text", text).ShouldNotBe(closed);
    }

    [Fact]
    public void Open_ElsewhereChangedOrByAnotherKey_Fails()
    {
        var closed = key.Close(Place, "words");

        Should.Throw<CryptographicException>(() => key.Open("complaint-2/CustomerReplied/text", closed));
        Should.Throw<CryptographicException>(() => new CaseKey(RandomNumberGenerator.GetBytes(CaseKey.Bytes)).Open(Place, closed));
        Should.Throw<CryptographicException>(() => key.Open(Place, closed[..12]));
        for (var i = 0; i < closed.Length - 1; i++)
        {
            var changed = closed[..i] + (closed[i] == 'A' ? 'B' : 'A') + closed[(i + 1)..];
            Should.Throw<CryptographicException>(() => key.Open(Place, changed), $"changed at {i}");
        }
    }
}
