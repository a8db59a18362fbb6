using Ecom.LocalHost.Sqlite;
using Microsoft.DurableTask;
using Microsoft.DurableTask.Client;

namespace Ecom.LocalHost.DurableTask.Store;

/// <summary>Reads instances as clients see them.</summary>
internal static class MetadataRows
{
    /// <summary>The columns that <see cref="Current"/> reads, of the table under the alias <c>i</c>.</summary>
    public const string Columns =
        """
        i.key, i.id, i.status, i.name, i.created,
        coalesce(i.completed, (SELECT h.at FROM history h WHERE h.key = i.key ORDER BY h.seq DESC LIMIT 1), i.created),
        i.tags, i.failure, i.custom_status, i.output, i.input
        """;

    public static OrchestrationMetadata? Find(SqliteSession session, string id, DataConverter? converter)
    {
        var row = session.Statement($"SELECT {Columns} FROM instances i WHERE i.id = ?1").Bind(1, id);
        if (!row.Step())
        {
            return null;
        }

        var found = Current(row, converter);
        row.Reset();
        return found;
    }

    /// <summary>The row that a statement stands on.</summary>
    /// <param name="row">The statement.</param>
    /// <param name="converter">Reads payloads; null leaves them out.</param>
    public static OrchestrationMetadata Current(SqliteStatement row, DataConverter? converter) => new(row.Text(3), row.Text(1))
    {
        RuntimeStatus = (OrchestrationRuntimeStatus)row.Number(2),
        CreatedAt = new DateTimeOffset(row.Number(4), TimeSpan.Zero),
        LastUpdatedAt = new DateTimeOffset(row.Number(5), TimeSpan.Zero),
        Tags = TagsJson.Read(row.NullableText(6)),
        FailureDetails = row.NullableText(7) is { } failure ? FailureJson.Read(failure) : null,
        DataConverter = converter,
        SerializedCustomStatus = converter is null ? null : row.NullableText(8),
        SerializedOutput = converter is null ? null : row.NullableText(9),
        SerializedInput = converter is null ? null : row.NullableText(10),
    };
}
