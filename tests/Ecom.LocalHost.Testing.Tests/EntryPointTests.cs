using Ecom.LocalHost.Functions.Hosting;

namespace Ecom.LocalHost.Testing.Tests;

public sealed class EntryPointTests
{
    [Fact]
    public async Task EntryPoint_ThatRunsNoHost_FailsTheStart()
    {
        var fault = await Should.ThrowAsync<InvalidOperationException>(() => FunctionsTestHost.StartAsync(static _ => { }, new FunctionsTestHostOptions()));
        fault.Message.ShouldContain("without running a host");
    }

    [Fact]
    public async Task EntryPoint_ThatThrows_FailsTheStartWithItsFault() => await Should.ThrowAsync<HostStartException>(() =>
        FunctionsTestHost.StartAsync(static _ => throw new HostStartException("no"), new FunctionsTestHostOptions()));
}
