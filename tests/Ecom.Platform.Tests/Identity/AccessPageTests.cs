using Ecom.Functions.Platform.Http;

namespace Ecom.Platform.Tests.Identity;

public sealed class AccessPageTests
{
    /// <summary>docs/access.md is refreshed by running this test with the environment variable ECOM_REFRESH=1.</summary>
    [Fact]
    public void CheckedInPage_IsWhatTheFunctionsSay()
    {
        var actual = AccessPage.Write(typeof(HttpFunction).Assembly).ReplaceLineEndings("\n");
        var path = Path.Combine(RepositoryRoot.Find(), "docs", "access.md");
        if (Environment.GetEnvironmentVariable("ECOM_REFRESH") is "1")
            File.WriteAllText(path, actual);
        File.ReadAllText(path).ReplaceLineEndings("\n").ShouldBe(
            actual, "Who may call a function changed. Run this test with ECOM_REFRESH=1 and look at the difference of docs/access.md.");
    }

    [Fact]
    public void Page_OfFunctionsWithoutAnAccessAttribute_IsRefusedWithTheirNames() =>
        Should.Throw<InvalidOperationException>(() => AccessPage.Write(typeof(AccessPageTests).Assembly))
            .Message.ShouldContain("AccessContradictory, AccessForgotten");
}
