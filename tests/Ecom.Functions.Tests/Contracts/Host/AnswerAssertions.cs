namespace Ecom.Functions.Tests.Contracts;

/// <summary>What refusals look like.</summary>
internal static class AnswerAssertions
{
    public static void ShouldBeRefused(this ContractHost.Answer answer, int status, string code)
    {
        answer.Status.ShouldBe(status, answer.Text);
        answer.ContentType.ShouldBe("application/problem+json");
        answer.Json.GetProperty("code").GetString().ShouldBe(code);
        answer.Json.GetProperty("detail").GetString().ShouldNotBeNullOrEmpty();
    }
}
