using Ecom.LocalHost.DurableTask.Registration;
using Microsoft.Extensions.DependencyInjection;

namespace Microsoft.DurableTask;

/// <content>Activities: by factory, by type, by instance, by delegate.</content>
public sealed partial class DurableTaskRegistry
{
    /// <summary>Adds an activity that is made anew for every execution.</summary>
    /// <param name="name">The activity's name.</param>
    /// <param name="factory">Makes the activity from the services of the execution.</param>
    public DurableTaskRegistry AddActivity(TaskName name, Func<IServiceProvider, ITaskActivity> factory) =>
        AddActivityFactory(name, TaskVersion.Unversioned, factory);

    /// <summary>Adds one version of an activity.</summary>
    /// <param name="name">The activity's name.</param>
    /// <param name="version">Its version.</param>
    /// <param name="factory">Makes the activity for an execution.</param>
    public DurableTaskRegistry AddActivity(TaskName name, TaskVersion version, Func<ITaskActivity> factory)
    {
        ArgumentNullException.ThrowIfNull(factory);
        return AddActivityFactory(name, version, _ => factory());
    }

    /// <summary>Adds an activity class under a name; its constructor's arguments come from the execution's services.</summary>
    /// <param name="name">The activity's name.</param>
    /// <param name="type">A concrete <see cref="ITaskActivity"/>.</param>
    public DurableTaskRegistry AddActivity(TaskName name, Type type)
    {
        TaskTypes.RequireConcrete<ITaskActivity>(type);
        return AddActivityFactory(
            name,
            TaskTypes.VersionOf(type),
            services => (ITaskActivity)ActivatorUtilities.GetServiceOrCreateInstance(services, type));
    }

    /// <summary>Adds an activity class under the name of its <see cref="DurableTaskAttribute"/>, or of the class.</summary>
    /// <param name="type">A concrete <see cref="ITaskActivity"/>.</param>
    public DurableTaskRegistry AddActivity(Type type)
    {
        TaskTypes.RequireConcrete<ITaskActivity>(type);
        return AddActivity(TaskTypes.NameOf(type), type);
    }

    /// <summary>Adds an activity class under a name.</summary>
    /// <param name="name">The activity's name.</param>
    /// <typeparam name="TActivity">The class.</typeparam>
    public DurableTaskRegistry AddActivity<TActivity>(TaskName name)
        where TActivity : class, ITaskActivity
        => AddActivity(name, typeof(TActivity));

    /// <summary>Adds an activity class under the name of its <see cref="DurableTaskAttribute"/>, or of the class.</summary>
    /// <typeparam name="TActivity">The class.</typeparam>
    public DurableTaskRegistry AddActivity<TActivity>()
        where TActivity : class, ITaskActivity
        => AddActivity(typeof(TActivity));

    /// <summary>Adds one instance that serves every execution.</summary>
    /// <param name="name">The activity's name.</param>
    /// <param name="activity">The instance; executions use it at the same time.</param>
    public DurableTaskRegistry AddActivity(TaskName name, ITaskActivity activity)
    {
        ArgumentNullException.ThrowIfNull(activity);
        return AddActivity(name, TaskTypes.VersionOf(activity.GetType()), () => activity);
    }

    /// <summary>Adds one instance that serves every execution, under the name of its class.</summary>
    /// <param name="activity">The instance; executions use it at the same time.</param>
    public DurableTaskRegistry AddActivity(ITaskActivity activity)
    {
        ArgumentNullException.ThrowIfNull(activity);
        return AddActivity(TaskTypes.NameOf(activity.GetType()), activity);
    }

    /// <summary>Adds an activity as an asynchronous delegate with input and output.</summary>
    /// <param name="name">The activity's name.</param>
    /// <param name="activity">What it does.</param>
    /// <typeparam name="TInput">Its input.</typeparam>
    /// <typeparam name="TOutput">Its output.</typeparam>
    public DurableTaskRegistry AddActivityFunc<TInput, TOutput>(
        TaskName name, Func<TaskActivityContext, TInput, Task<TOutput>> activity)
        => AddActivityFunc(name, TaskVersion.Unversioned, activity);

    /// <summary>Adds one version of an activity as an asynchronous delegate with input and output.</summary>
    /// <param name="name">The activity's name.</param>
    /// <param name="version">Its version.</param>
    /// <param name="activity">What it does.</param>
    /// <typeparam name="TInput">Its input.</typeparam>
    /// <typeparam name="TOutput">Its output.</typeparam>
    public DurableTaskRegistry AddActivityFunc<TInput, TOutput>(
        TaskName name, TaskVersion version, Func<TaskActivityContext, TInput, Task<TOutput>> activity)
    {
        var task = FuncTaskActivity.Create(activity);
        return AddActivity(name, version, () => task);
    }

    /// <summary>Adds an activity as a delegate with input and output.</summary>
    /// <param name="name">The activity's name.</param>
    /// <param name="activity">What it does.</param>
    /// <typeparam name="TInput">Its input.</typeparam>
    /// <typeparam name="TOutput">Its output.</typeparam>
    public DurableTaskRegistry AddActivityFunc<TInput, TOutput>(TaskName name, Func<TaskActivityContext, TInput, TOutput> activity)
    {
        ArgumentNullException.ThrowIfNull(activity);
        return AddActivityFunc<TInput, TOutput>(name, (context, input) => Task.FromResult(activity(context, input)));
    }

    /// <summary>Adds an activity as an asynchronous delegate with input.</summary>
    /// <param name="name">The activity's name.</param>
    /// <param name="activity">What it does.</param>
    /// <typeparam name="TInput">Its input.</typeparam>
    public DurableTaskRegistry AddActivityFunc<TInput>(TaskName name, Func<TaskActivityContext, TInput, Task> activity)
    {
        ArgumentNullException.ThrowIfNull(activity);
        return AddActivityFunc<TInput, object?>(name, async (context, input) =>
        {
            await activity(context, input);
            return null;
        });
    }

    /// <summary>Adds an activity as an asynchronous delegate with output.</summary>
    /// <param name="name">The activity's name.</param>
    /// <param name="activity">What it does.</param>
    /// <typeparam name="TOutput">Its output.</typeparam>
    public DurableTaskRegistry AddActivityFunc<TOutput>(TaskName name, Func<TaskActivityContext, Task<TOutput>> activity)
    {
        ArgumentNullException.ThrowIfNull(activity);
        return AddActivityFunc<object?, TOutput>(name, (context, _) => activity(context));
    }

    /// <summary>Adds an activity as an asynchronous delegate.</summary>
    /// <param name="name">The activity's name.</param>
    /// <param name="activity">What it does.</param>
    public DurableTaskRegistry AddActivityFunc(TaskName name, Func<TaskActivityContext, Task> activity)
    {
        ArgumentNullException.ThrowIfNull(activity);
        return AddActivityFunc<object?, object?>(name, async (context, _) =>
        {
            await activity(context);
            return null;
        });
    }

    /// <summary>Adds an activity as a delegate with output.</summary>
    /// <param name="name">The activity's name.</param>
    /// <param name="activity">What it does.</param>
    /// <typeparam name="TOutput">Its output.</typeparam>
    public DurableTaskRegistry AddActivityFunc<TOutput>(TaskName name, Func<TaskActivityContext, TOutput> activity)
    {
        ArgumentNullException.ThrowIfNull(activity);
        return AddActivityFunc<object?, TOutput>(name, (context, _) => Task.FromResult(activity(context)));
    }

    /// <summary>Adds an activity as a delegate with input.</summary>
    /// <param name="name">The activity's name.</param>
    /// <param name="activity">What it does.</param>
    /// <typeparam name="TInput">Its input.</typeparam>
    public DurableTaskRegistry AddActivityFunc<TInput>(TaskName name, Action<TaskActivityContext, TInput> activity)
    {
        ArgumentNullException.ThrowIfNull(activity);
        return AddActivityFunc<TInput, object?>(name, (context, input) =>
        {
            activity(context, input);
            return Nothing;
        });
    }

    /// <summary>Adds an activity as a delegate.</summary>
    /// <param name="name">The activity's name.</param>
    /// <param name="activity">What it does.</param>
    public DurableTaskRegistry AddActivityFunc(TaskName name, Action<TaskActivityContext> activity)
    {
        ArgumentNullException.ThrowIfNull(activity);
        return AddActivityFunc<object?, object?>(name, (context, _) =>
        {
            activity(context);
            return Nothing;
        });
    }

    private DurableTaskRegistry AddActivityFactory(TaskName name, TaskVersion version, Func<IServiceProvider, ITaskActivity> factory)
    {
        ArgumentNullException.ThrowIfNull(factory);
        Add(ActivitiesByVersion, name, version, factory);
        return this;
    }
}
