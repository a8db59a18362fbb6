using Ecom.LocalHost.DurableTask.Registration;

namespace Microsoft.DurableTask;

/// <content>Orchestrators: by factory, by type, by instance, by delegate. None of them gets services: an orchestrator is deterministic.</content>
public sealed partial class DurableTaskRegistry
{
    /// <summary>Adds one version of an orchestrator.</summary>
    /// <param name="name">The orchestrator's name.</param>
    /// <param name="version">Its version.</param>
    /// <param name="factory">Makes the orchestrator for an execution.</param>
    public DurableTaskRegistry AddOrchestrator(TaskName name, TaskVersion version, Func<ITaskOrchestrator> factory)
    {
        ArgumentNullException.ThrowIfNull(factory);
        Add(OrchestratorsByVersion, name, version, _ => factory());
        return this;
    }

    /// <summary>Adds an orchestrator that is made anew for every execution.</summary>
    /// <param name="name">The orchestrator's name.</param>
    /// <param name="factory">Makes the orchestrator.</param>
    public DurableTaskRegistry AddOrchestrator(TaskName name, Func<ITaskOrchestrator> factory) =>
        AddOrchestrator(name, TaskVersion.Unversioned, factory);

    /// <summary>Adds an orchestrator class under a name; it needs a constructor without arguments.</summary>
    /// <param name="name">The orchestrator's name.</param>
    /// <param name="type">A concrete <see cref="ITaskOrchestrator"/>.</param>
    public DurableTaskRegistry AddOrchestrator(TaskName name, Type type)
    {
        TaskTypes.RequireConcrete<ITaskOrchestrator>(type);
        return AddOrchestrator(name, TaskTypes.VersionOf(type), () => (ITaskOrchestrator)Activator.CreateInstance(type)!);
    }

    /// <summary>Adds an orchestrator class under the name of its <see cref="DurableTaskAttribute"/>, or of the class.</summary>
    /// <param name="type">A concrete <see cref="ITaskOrchestrator"/>.</param>
    public DurableTaskRegistry AddOrchestrator(Type type)
    {
        TaskTypes.RequireConcrete<ITaskOrchestrator>(type);
        return AddOrchestrator(TaskTypes.NameOf(type), type);
    }

    /// <summary>Adds an orchestrator class under a name.</summary>
    /// <param name="name">The orchestrator's name.</param>
    /// <typeparam name="TOrchestrator">The class.</typeparam>
    public DurableTaskRegistry AddOrchestrator<TOrchestrator>(TaskName name)
        where TOrchestrator : class, ITaskOrchestrator
        => AddOrchestrator(name, typeof(TOrchestrator));

    /// <summary>Adds an orchestrator class under the name of its <see cref="DurableTaskAttribute"/>, or of the class.</summary>
    /// <typeparam name="TOrchestrator">The class.</typeparam>
    public DurableTaskRegistry AddOrchestrator<TOrchestrator>()
        where TOrchestrator : class, ITaskOrchestrator
        => AddOrchestrator(typeof(TOrchestrator));

    /// <summary>Adds one instance that serves every execution; it must hold no state.</summary>
    /// <param name="name">The orchestrator's name.</param>
    /// <param name="orchestrator">The instance.</param>
    public DurableTaskRegistry AddOrchestrator(TaskName name, ITaskOrchestrator orchestrator)
    {
        ArgumentNullException.ThrowIfNull(orchestrator);
        return AddOrchestrator(name, TaskTypes.VersionOf(orchestrator.GetType()), () => orchestrator);
    }

    /// <summary>Adds one instance that serves every execution, under the name of its class; it must hold no state.</summary>
    /// <param name="orchestrator">The instance.</param>
    public DurableTaskRegistry AddOrchestrator(ITaskOrchestrator orchestrator)
    {
        ArgumentNullException.ThrowIfNull(orchestrator);
        return AddOrchestrator(TaskTypes.NameOf(orchestrator.GetType()), orchestrator);
    }

    /// <summary>Adds an orchestrator as an asynchronous delegate with input and output.</summary>
    /// <param name="name">The orchestrator's name.</param>
    /// <param name="orchestrator">What it does.</param>
    /// <typeparam name="TInput">Its input.</typeparam>
    /// <typeparam name="TOutput">Its output.</typeparam>
    public DurableTaskRegistry AddOrchestratorFunc<TInput, TOutput>(
        TaskName name, Func<TaskOrchestrationContext, TInput, Task<TOutput>> orchestrator)
        => AddOrchestratorFunc(name, TaskVersion.Unversioned, orchestrator);

    /// <summary>Adds one version of an orchestrator as an asynchronous delegate with input and output.</summary>
    /// <param name="name">The orchestrator's name.</param>
    /// <param name="version">Its version.</param>
    /// <param name="orchestrator">What it does.</param>
    /// <typeparam name="TInput">Its input.</typeparam>
    /// <typeparam name="TOutput">Its output.</typeparam>
    public DurableTaskRegistry AddOrchestratorFunc<TInput, TOutput>(
        TaskName name, TaskVersion version, Func<TaskOrchestrationContext, TInput, Task<TOutput>> orchestrator)
    {
        var task = FuncTaskOrchestrator.Create(orchestrator);
        return AddOrchestrator(name, version, () => task);
    }

    /// <summary>Adds an orchestrator as a delegate with input and output.</summary>
    /// <param name="name">The orchestrator's name.</param>
    /// <param name="orchestrator">What it does.</param>
    /// <typeparam name="TInput">Its input.</typeparam>
    /// <typeparam name="TOutput">Its output.</typeparam>
    public DurableTaskRegistry AddOrchestratorFunc<TInput, TOutput>(
        TaskName name, Func<TaskOrchestrationContext, TInput, TOutput> orchestrator)
    {
        ArgumentNullException.ThrowIfNull(orchestrator);
        return AddOrchestratorFunc<TInput, TOutput>(name, (context, input) => Task.FromResult(orchestrator(context, input)));
    }

    /// <summary>Adds an orchestrator as an asynchronous delegate with input.</summary>
    /// <param name="name">The orchestrator's name.</param>
    /// <param name="orchestrator">What it does.</param>
    /// <typeparam name="TInput">Its input.</typeparam>
    public DurableTaskRegistry AddOrchestratorFunc<TInput>(TaskName name, Func<TaskOrchestrationContext, TInput, Task> orchestrator)
    {
        ArgumentNullException.ThrowIfNull(orchestrator);
        return AddOrchestratorFunc<TInput, object?>(name, async (context, input) =>
        {
            await orchestrator(context, input);
            return null;
        });
    }

    /// <summary>Adds an orchestrator as an asynchronous delegate with output.</summary>
    /// <param name="name">The orchestrator's name.</param>
    /// <param name="orchestrator">What it does.</param>
    /// <typeparam name="TOutput">Its output.</typeparam>
    public DurableTaskRegistry AddOrchestratorFunc<TOutput>(TaskName name, Func<TaskOrchestrationContext, Task<TOutput>> orchestrator)
    {
        ArgumentNullException.ThrowIfNull(orchestrator);
        return AddOrchestratorFunc<object?, TOutput>(name, (context, _) => orchestrator(context));
    }

    /// <summary>Adds an orchestrator as an asynchronous delegate.</summary>
    /// <param name="name">The orchestrator's name.</param>
    /// <param name="orchestrator">What it does.</param>
    public DurableTaskRegistry AddOrchestratorFunc(TaskName name, Func<TaskOrchestrationContext, Task> orchestrator)
    {
        ArgumentNullException.ThrowIfNull(orchestrator);
        return AddOrchestratorFunc<object?, object?>(name, async (context, _) =>
        {
            await orchestrator(context);
            return null;
        });
    }

    /// <summary>Adds an orchestrator as a delegate with output.</summary>
    /// <param name="name">The orchestrator's name.</param>
    /// <param name="orchestrator">What it does.</param>
    /// <typeparam name="TOutput">Its output.</typeparam>
    public DurableTaskRegistry AddOrchestratorFunc<TOutput>(TaskName name, Func<TaskOrchestrationContext, TOutput> orchestrator)
    {
        ArgumentNullException.ThrowIfNull(orchestrator);
        return AddOrchestratorFunc<object?, TOutput>(name, (context, _) => Task.FromResult(orchestrator(context)));
    }

    /// <summary>Adds an orchestrator as a delegate with input.</summary>
    /// <param name="name">The orchestrator's name.</param>
    /// <param name="orchestrator">What it does.</param>
    /// <typeparam name="TInput">Its input.</typeparam>
    public DurableTaskRegistry AddOrchestratorFunc<TInput>(TaskName name, Action<TaskOrchestrationContext, TInput> orchestrator)
    {
        ArgumentNullException.ThrowIfNull(orchestrator);
        return AddOrchestratorFunc<TInput, object?>(name, (context, input) =>
        {
            orchestrator(context, input);
            return Nothing;
        });
    }

    /// <summary>Adds an orchestrator as a delegate.</summary>
    /// <param name="name">The orchestrator's name.</param>
    /// <param name="orchestrator">What it does.</param>
    public DurableTaskRegistry AddOrchestratorFunc(TaskName name, Action<TaskOrchestrationContext> orchestrator)
    {
        ArgumentNullException.ThrowIfNull(orchestrator);
        return AddOrchestratorFunc<object?, object?>(name, (context, _) =>
        {
            orchestrator(context);
            return Nothing;
        });
    }
}
