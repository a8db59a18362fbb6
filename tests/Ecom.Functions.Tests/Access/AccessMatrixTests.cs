using System.Net.Http.Headers;
using System.Text.Json;
using Ecom.Functions.Platform.Http;
using Ecom.Functions.Platform.Identity;
using Ecom.Functions.Platform.Rules;
using Ecom.Functions.Tests.Contracts;

namespace Ecom.Functions.Tests.Access;

public sealed class AccessMatrixTests
{
    /// <summary>Codes of answers by which a caller is refused before the function runs.</summary>
    private static readonly string[] RefusedByAccess = ["who-are-you", "wrong-role", "no-access-rule"];

    [Fact]
    public void Page_HasEveryHttpFunction() => AccessMatrix.Read().Select(endpoint => endpoint.Function).Distinct().ShouldBe(
        HttpFunction.Of(typeof(HttpFunction).Assembly).Select(function => function.Name), ignoreOrder: true);

    [Fact]
    public async Task EveryEndpoint_AskedByEveryRoleAndByNobody_AnswersAsThePageSays()
    {
        await using var host = await ContractHost.StartAsync(hasTimers: false, settings: [("Http:Limits:intake", "100000")]);
        string?[] callers = [null, "", .. EnumNames.All(typeof(Role))];
        List<string> wrong = [];
        foreach (var endpoint in AccessMatrix.Read())
        {
            foreach (var caller in callers)
            {
                var (status, code) = await AskAsync(host, endpoint, caller);
                if (!IsRight(endpoint, caller, status, code))
                    wrong.Add($"{endpoint} as {caller switch { null => "nobody", "" => "somebody without a role", _ => caller }}: {status} {code}");
            }
        }

        wrong.ShouldBeEmpty();
    }

    private static bool IsRight(AccessMatrix.Endpoint endpoint, string? caller, int status, string? code) => (endpoint.IsPublic, caller) switch
    {
        // A webhook without a signature is 401 too, but not because of who sent it.
        (true, _) => status < 500 && !RefusedByAccess.Contains(code),
        (false, null) => (status, code) is (401, "who-are-you"),
        (false, { } role) when endpoint.Roles.Contains(role) => status is < 500 and not (401 or 403 or 429),
        _ => (status, code) is (403, "wrong-role"),
    };

    private static async Task<(int Status, string? Code)> AskAsync(ContractHost host, AccessMatrix.Endpoint endpoint, string? caller)
    {
        using HttpRequestMessage request = new(endpoint.Method, endpoint.Path);
        if (endpoint.Method != HttpMethod.Get)
            request.Content = new StringContent("{}", new MediaTypeHeaderValue("application/json"));
        if (caller is not null) request.Headers.Add("x-ecom-user", $"some.body;{caller}");
        using var response = await host.Host.Client.SendAsync(request);
        if (response.Content.Headers.ContentType?.MediaType != "application/problem+json") return ((int)response.StatusCode, null);
        using var problem = JsonDocument.Parse(await response.Content.ReadAsByteArrayAsync());
        return ((int)response.StatusCode, problem.RootElement.GetProperty("code").GetString());
    }
}
