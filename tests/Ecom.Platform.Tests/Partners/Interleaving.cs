namespace Ecom.Platform.Tests.Partners;

/// <summary>Lets workers go one at a time, at each turn one that chance picks: the same seed is the same interleaving.</summary>
internal sealed class Interleaving(int seed)
{
    private readonly List<TaskCompletionSource> waiting = [];
    private readonly Random chance = new(seed);
    private readonly Lock gate = new();
    private int working;

    /// <summary>Runs workers to their ends. Only between two turns does more than one of them stand still.</summary>
    public async Task RunAsync(IReadOnlyList<Func<Task>> workers)
    {
        working = workers.Count;
        await Task.WhenAll(workers.Select(async worker =>
        {
            try
            {
                await TurnAsync();
                await worker();
            }
            finally
            {
                lock (gate)
                {
                    working--;
                    PassOn();
                }
            }
        }));
    }

    /// <summary>Waits for one's next turn.</summary>
    public Task TurnAsync()
    {
        var turn = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        lock (gate)
        {
            waiting.Add(turn);
            PassOn();
        }

        return turn.Task;
    }

    /// <summary>Chance; asked by whoever has the turn.</summary>
    public int Next(int below)
    {
        lock (gate)
        {
            return chance.Next(below);
        }
    }

    private void PassOn()
    {
        if (working == 0 || waiting.Count < working) return;
        var next = waiting[chance.Next(waiting.Count)];
        waiting.Remove(next);
        next.SetResult();
    }
}
