using System.Text.Json;
using Ecom.Functions.Platform.People.Erasure;
using Ecom.Functions.Platform.Rules;
using Ecom.Functions.Tests.Contracts;

namespace Ecom.Functions.Tests.Privacy;

/// <summary>What legal asks for, by the endpoints under <c>/api/people</c>.</summary>
internal static class Erasures
{
    public const string Path = "/api/people/erasures";

    public static readonly Person Legal = new("legal.lin", "legal.lin", ["legal"]);

    /// <summary>Asks for an erasure and reads what became of it.</summary>
    public static async Task<JsonElement> AskAsync(ContractHost host, ErasureRequest request)
    {
        var accepted = await host.SendAsync(HttpMethod.Post, Path, Legal, request);
        accepted.Status.ShouldBe(202, accepted.Text);
        var view = await host.SendAsync(HttpMethod.Get, accepted.Location!, Legal);
        view.Status.ShouldBe(200, view.Text);
        view.Json.GetProperty("status").GetString().ShouldBe("ended", view.Text);
        return view.Json;
    }
}
