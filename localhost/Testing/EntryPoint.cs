using System.Reflection;
using System.Runtime.ExceptionServices;
using Ecom.LocalHost.Functions.Hosting;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;

namespace Ecom.LocalHost.Testing;

/// <summary>Runs an application's entry point on a thread of its own, until its host has started.</summary>
internal static class EntryPoint
{
    /// <summary>The entry point of an assembly: its <c>Main</c>, or its top-level statements.</summary>
    public static Action<string[]> Of(Assembly assembly)
    {
        var main = assembly.EntryPoint ?? throw new ArgumentException($"{assembly.GetName().Name} has no entry point.", nameof(assembly));
        return arguments =>
        {
            try
            {
                _ = main.Invoke(null, main.GetParameters().Length == 0 ? null : [arguments]);
            }
            catch (TargetInvocationException wrapped) when (wrapped.InnerException is { } fault)
            {
                ExceptionDispatchInfo.Throw(fault);
            }
        };
    }

    /// <summary>Runs it.</summary>
    /// <returns>The started host, and a task that ends with the entry point.</returns>
    public static async Task<(FunctionsHost Host, Task Ended)> RunAsync(Action<string[]> main, LocalHostOptions options)
    {
        var started = new TaskCompletionSource<FunctionsHost>(TaskCreationOptions.RunContinuationsAsynchronously);
        var ended = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        var observed = options with { Built = host => SignalStart(host, started) };
        var thread = new Thread(() =>
        {
            using var ambient = observed.Use();
            try
            {
                main([]);
                started.TrySetException(new InvalidOperationException("The entry point ended without running a host."));
                ended.SetResult();
            }
            catch (Exception fault)
            {
                ended.SetResult();
                started.TrySetException(fault);
            }
        })
        {
            IsBackground = true,
            Name = "entry-point",
        };
        thread.Start();
        return (await started.Task, ended.Task);
    }

    private static void SignalStart(IHost built, TaskCompletionSource<FunctionsHost> started)
    {
        // A host that can't start says so when the entry point runs it.
        if (built is not FunctionsHost host)
        {
            return;
        }

        host.Services.GetRequiredService<IHostApplicationLifetime>().ApplicationStarted.Register(() => started.TrySetResult(host));
    }
}
