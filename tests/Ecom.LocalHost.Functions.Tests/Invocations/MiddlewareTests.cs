using Ecom.LocalHost.Functions.Tests.Http;
using Microsoft.AspNetCore.Http;
using Microsoft.Azure.Functions.Worker;
using Microsoft.Azure.Functions.Worker.Middleware;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;

namespace Ecom.LocalHost.Functions.Tests.Invocations;

public sealed class MiddlewareTests
{
    [Fact]
    public async Task Middleware_Several_WrapInTheOrderAdded()
    {
        var log = new List<string>();
        await using var host = await App.StartAsync([typeof(Greetings)], builder =>
        {
            builder.Services.AddSingleton(log);
            builder.UseMiddleware(async (context, next) =>
            {
                log.Add("outer in");
                await next();
                log.Add("outer out");
            });
            builder.UseMiddleware<Noting>();
        });
        await host.Client.GetStringAsync("/api/Value");
        log.ShouldBe(["outer in", "noting Value in", "noting Value out", "outer out"]);
    }

    [Fact]
    public async Task Middleware_WithACondition_RunsForThatFunctionOnly()
    {
        var log = new List<string>();
        await using var host = await App.StartAsync([typeof(Greetings)], builder =>
        {
            builder.Services.AddSingleton(log);
            builder.UseWhen<Noting>(static context => context.FunctionDefinition.Name == "Typed");
        });
        await host.Client.GetStringAsync("/api/Value");
        log.ShouldBeEmpty();
        await host.Client.GetStringAsync("/api/typed/1");
        log.ShouldBe(["noting Typed in", "noting Typed out"]);
    }

    [Fact]
    public async Task Middleware_ReplacesTheResult_AnswersInTheFunctionsPlace()
    {
        await using var host = await App.StartAsync([typeof(Greetings)], static builder => builder.UseMiddleware(static async (context, next) =>
        {
            await next();
            context.GetInvocationResult().Value = "another";
        }));
        (await host.Client.GetStringAsync("/api/Value")).ShouldBe("another");
    }

    [Fact]
    public async Task Middleware_CatchesAndAnswers_IsLeftAlone()
    {
        await using var host = await App.StartAsync([typeof(Greetings)], static builder => builder.UseMiddleware(static async (context, next) =>
        {
            try
            {
                await next();
            }
            catch (InvalidOperationException)
            {
                context.GetHttpContext()!.Response.StatusCode = StatusCodes.Status409Conflict;
            }
        }));
        ((int)(await host.Client.GetAsync("/api/Broken")).StatusCode).ShouldBe(409);
    }

    public sealed class Noting(List<string> log) : IFunctionsWorkerMiddleware
    {
        public async Task Invoke(FunctionContext context, FunctionExecutionDelegate next)
        {
            log.Add($"noting {context.FunctionDefinition.Name} in");
            await next(context);
            log.Add($"noting {context.FunctionDefinition.Name} out");
        }
    }
}
