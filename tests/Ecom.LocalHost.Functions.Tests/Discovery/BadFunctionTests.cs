using Ecom.LocalHost.Functions.Discovery;
using Microsoft.AspNetCore.Http;
using Microsoft.Azure.Functions.Worker;
using Microsoft.DurableTask;
using Microsoft.DurableTask.Client;

namespace Ecom.LocalHost.Functions.Tests.Discovery;

public sealed class BadFunctionTests
{
    [Theory]
    [InlineData(typeof(NoTrigger), "NoTrigger", "no parameter has a trigger attribute")]
    [InlineData(typeof(TwoTriggers), "TwoTriggers", "2 parameters have trigger attributes")]
    [InlineData(typeof(BadName), "1st", "a name starts with a letter")]
    [InlineData(typeof(Hidden), "Hidden", "the method must be public")]
    [InlineData(typeof(AsyncVoid), "AsyncVoid", "must return Task or ValueTask")]
    [InlineData(typeof(BadRoute), "BadRoute", "is not a route template")]
    [InlineData(typeof(BadSchedule), "BadSchedule", "neither a six-field NCrontab expression")]
    [InlineData(typeof(NoSetting), "NoSetting", "names setting Missing")]
    [InlineData(typeof(WrongTimer), "WrongTimer", "it must be TimerInfo")]
    [InlineData(typeof(Stray), "Stray", "services belong into the constructor")]
    [InlineData(typeof(ClientInFlow), "ClientInFlow", "must not use a durable client")]
    [InlineData(typeof(SameName), "twin", "has the same name")]
    [InlineData(typeof(SameRoute), "Second", "has the same address GET /api/here")]
    [InlineData(typeof(NeedsService), "NeedsService", "no service of type")]
    public async Task Host_BadFunction_IsNamedWithTheReason(Type type, string function, string reason)
    {
        var invalid = await Should.ThrowAsync<InvalidFunctionsException>(() => App.StartAsync([type]));
        var fault = invalid.Faults.ShouldHaveSingleItem();
        fault.Function.ShouldBe(function);
        fault.Reason.ShouldContain(reason);
        invalid.Message.ShouldContain(function);
    }

    public sealed class NoTrigger
    {
        [Function("NoTrigger")]
        public void Run(string text) => text.ToString();
    }

    public sealed class TwoTriggers
    {
        [Function("TwoTriggers")]
        public void Run([HttpTrigger] HttpRequest request, [TimerTrigger("0 0 * * * *")] TimerInfo timer) => timer.ToString();
    }

    public sealed class BadName
    {
        [Function("1st")]
        public void Run([HttpTrigger] HttpRequest request) => request.ToString();
    }

    public sealed class Hidden
    {
        [Function("Hidden")]
        internal void Run([HttpTrigger] HttpRequest request) => request.ToString();
    }

    public sealed class AsyncVoid
    {
        [Function("AsyncVoid")]
        public async void Run([HttpTrigger] HttpRequest request) => await Task.Yield();
    }

    public sealed class BadRoute
    {
        [Function("BadRoute")]
        public void Run([HttpTrigger(Route = "a/{b")] HttpRequest request) => request.ToString();
    }

    public sealed class BadSchedule
    {
        [Function("BadSchedule")]
        public void Run([TimerTrigger("every hour")] TimerInfo timer) => timer.ToString();
    }

    public sealed class NoSetting
    {
        [Function("NoSetting")]
        public void Run([TimerTrigger("%Missing%")] TimerInfo timer) => timer.ToString();
    }

    public sealed class WrongTimer
    {
        [Function("WrongTimer")]
        public void Run([TimerTrigger("0 0 * * * *")] string timer) => timer.ToString();
    }

    public sealed class Stray
    {
        [Function("Stray")]
        public void Run([HttpTrigger] HttpRequest request, HttpClient client) => client.ToString();
    }

    public sealed class ClientInFlow
    {
        [Function("ClientInFlow")]
        public Task RunAsync([OrchestrationTrigger] TaskOrchestrationContext context, [DurableClient] DurableTaskClient client) => Task.CompletedTask;
    }

    public sealed class SameName
    {
        [Function("Twin")]
        public void First([HttpTrigger(Route = "a")] HttpRequest request) => request.ToString();

        [Function("twin")]
        public void Second([HttpTrigger(Route = "b")] HttpRequest request) => request.ToString();
    }

    public sealed class SameRoute
    {
        [Function("First")]
        public void First([HttpTrigger("get", Route = "here")] HttpRequest request) => request.ToString();

        [Function("Second")]
        public void Second([HttpTrigger("get", "post", Route = "here")] HttpRequest request) => request.ToString();
    }

    public sealed class NeedsService(HttpMessageHandler handler)
    {
        [Function("NeedsService")]
        public void Run([HttpTrigger] HttpRequest request) => handler.ToString();
    }
}
