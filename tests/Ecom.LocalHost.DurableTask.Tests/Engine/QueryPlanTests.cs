using Ecom.LocalHost.DurableTask.Store;
using Ecom.LocalHost.Sqlite;
using Microsoft.DurableTask.Client;

namespace Ecom.LocalHost.DurableTask.Tests.Engine;

/// <summary>Queries, purges and a restart read by index: with a million instances they cost what they return.</summary>
public sealed class QueryPlanTests : EngineTest
{
    [Theory]
    [InlineData("SELECT i.key FROM instances i INDEXED BY instances_by_status WHERE i.status = ?1 AND " + InstanceFilter.Sql + " ORDER BY i.key LIMIT ?2")]
    [InlineData("SELECT i.key FROM instances i WHERE " + InstanceFilter.Sql + " ORDER BY i.key LIMIT ?1")]
    [InlineData("SELECT i.id FROM instances i WHERE i.id >= ?1 AND i.id < ?14 AND " + InstanceFilter.Sql + " ORDER BY i.id LIMIT ?2")]
    [InlineData("SELECT key FROM instances INDEXED BY instances_busy WHERE busy = 1 AND key > ?1 ORDER BY key LIMIT ?2")]
    [InlineData("SELECT completed, key FROM instances INDEXED BY instances_by_completion WHERE completed >= ?1 AND completed <= ?2 AND (completed, key) > (?3, ?4) ORDER BY completed, key")]
    [InlineData("SELECT due, key FROM timers WHERE (due, key, generation, task) > (?1, ?2, ?3, ?4) ORDER BY due, key, generation, task LIMIT ?5")]
    [InlineData("SELECT key FROM instances WHERE parent_key = ?1 ORDER BY key")]
    [InlineData("SELECT DISTINCT key FROM inbox WHERE key > ?1 ORDER BY key LIMIT ?2")]
    public void Query_OverManyInstances_SearchesAnIndexWithoutSorting(string sql)
    {
        using var database = SqliteDatabase.Open(new SqliteDatabaseOptions { Path = Path.Combine(Folder.Path, "plan.db"), Schema = EngineSchema.Sql });

        var plan = database.Read(session =>
        {
            var rows = session.Statement("EXPLAIN QUERY PLAN " + sql);
            var details = new List<string>();
            while (rows.Step())
            {
                details.Add(rows.Text(3));
            }

            return details;
        });

        plan.ShouldAllBe(detail => detail.StartsWith("SEARCH", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Commits_OfAnOrchestration_AreOneATurnAndOneForItsStart()
    {
        var commits = new CommitCounter();
        await using var host = await StartAsync(
            tasks =>
            {
                tasks.AddOrchestratorFunc<int, int>("Sequence", async (context, steps) =>
                {
                    for (var i = 0; i < steps; i++)
                    {
                        await context.CallActivityAsync("Step");
                    }

                    return steps;
                });
                tasks.AddActivityFunc("Step", _ => { });
            },
            setup => setup.CommitObserver = commits);

        var id = await host.RunAsync("Sequence", 5);

        (await host.GetAsync(id)).RuntimeStatus.ShouldBe(OrchestrationRuntimeStatus.Completed);
        commits.Commits.ShouldBe(7);
    }

    private sealed class CommitCounter : ICommitObserver
    {
        public int Commits { get; private set; }

        public void Committing()
        {
        }

        public void Committed() => Commits++;
    }
}
