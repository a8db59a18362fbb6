using System.Text.Json;
using Ecom.LocalHost.Simulators.Store;
using Ecom.LocalHost.Simulators.Webhooks;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace Ecom.LocalHost.Simulators.Calls;

/// <summary>The addresses of a simulator: <c>/v1</c> is the service that it plays, <c>/control</c> is for tests and people.</summary>
internal sealed class Endpoints(IEndpointRouteBuilder routes, SimulatorStore store, WebhookSender webhooks, TimeProvider time)
{
    /// <summary>Where the service begins.</summary>
    public const string Service = "/v1";

    private const int MaxKeyLength = 200;

    /// <summary>A question to the service.</summary>
    public void Ask(string path, Func<Things, Call, Answer> answer) =>
        routes.MapGet(Service + path, Answering(call => Task.FromResult(store.Read(things => answer(things, call)))));

    /// <summary>Something that the service does once for a key.</summary>
    public void Once(string path, Func<Things, Call, Answer> act) =>
        routes.MapPost(Service + path, Answering(call => OnceAsync(call, act)));

    /// <summary>Something that a test or a person looks at.</summary>
    public void See<T>(string path, Func<Things, T> look) =>
        routes.MapGet("/control" + path, context => Answer.Of(store.Read(look)).WriteAsync(context.Response));

    /// <summary>Something that a test or a person does. It is answered when the webhooks that came of it have been sent, or could not be.</summary>
    public void Control(string method, string path, Func<Things, Call, Answer> act) =>
        routes.MapMethods("/control" + path, [method], Answering(async call =>
        {
            var answer = await store.WriteAsync(things => act(things, call));
            await webhooks.SendAsync();
            return answer;
        }));

    private async Task<Answer> OnceAsync(Call call, Func<Things, Call, Answer> act) => call.Key.Length is 0 or > MaxKeyLength
        ? Answer.Refused(StatusCodes.Status400BadRequest, "key-missing", $"{Call.KeyHeader} is needed.")
        : await store.WriteAsync(things => KeyedCalls.Once(things, call, () => act(things, call)));

    private RequestDelegate Answering(Func<Call, Task<Answer>> act) => context => RunAsync(context, act);

    private async Task RunAsync(HttpContext context, Func<Call, Task<Answer>> act)
    {
        Answer answer;
        try
        {
            answer = await act(await Call.ReadAsync(context, time));
        }
        catch (JsonException malformed)
        {
            answer = Answer.Refused(StatusCodes.Status400BadRequest, "malformed", malformed.Message);
        }

        await answer.WriteAsync(context.Response);
    }
}
