using System.Text.Json;
using Ecom.LocalHost.Sqlite;

namespace Ecom.LocalHost.Simulators.Store;

/// <summary>The store inside a transaction: things by kind and id, and numbers that count up.</summary>
internal sealed class Things(SqliteSession session)
{
    /// <summary>The transaction.</summary>
    public SqliteSession Session => session;

    /// <summary>A thing; null when there is none.</summary>
    public T? Find<T>(string id)
        where T : class
    {
        var found = session.Statement("SELECT json FROM things WHERE kind=?1 AND id=?2").Bind(1, typeof(T).Name).Bind(2, id);
        var thing = found.Step() ? Read<T>(found.Text(0)) : null;
        found.Reset();
        return thing;
    }

    /// <summary>All things of a kind, in the order in which they came.</summary>
    public List<T> All<T>()
        where T : class
    {
        var found = session.Statement("SELECT json FROM things WHERE kind=?1 ORDER BY number").Bind(1, typeof(T).Name);
        List<T> things = [];
        while (found.Step()) things.Add(Read<T>(found.Text(0)));
        return things;
    }

    /// <summary>The ids of all things of a kind, in the order in which they came.</summary>
    public List<string> Ids<T>()
    {
        var found = session.Statement("SELECT id FROM things WHERE kind=?1 ORDER BY number").Bind(1, typeof(T).Name);
        List<string> ids = [];
        while (found.Step()) ids.Add(found.Text(0));
        return ids;
    }

    /// <summary>Keeps a thing, new or changed.</summary>
    public T Put<T>(string id, T thing)
        where T : class
    {
        session.Statement("INSERT INTO things(kind, id, number, json) VALUES(?1, ?2, ?3, ?4) ON CONFLICT(kind, id) DO UPDATE SET json=excluded.json")
            .Bind(1, typeof(T).Name).Bind(2, id).Bind(3, Next("things")).Bind(4, JsonSerializer.Serialize(thing, SimulatorJson.Options)).Run();
        return thing;
    }

    /// <summary>Forgets all things of a kind.</summary>
    public void Clear<T>() => session.Statement("DELETE FROM things WHERE kind=?1").Bind(1, typeof(T).Name).Run();

    /// <summary>The next number of a name, from 1.</summary>
    public long Next(string name)
    {
        var next = session.Statement("INSERT INTO numbers VALUES(?1, 1) ON CONFLICT(name) DO UPDATE SET last=last+1 RETURNING last").Bind(1, name);
        next.Step();
        var number = next.Number(0);
        next.Reset();
        return number;
    }

    private static T Read<T>(string json) => JsonSerializer.Deserialize<T>(json, SimulatorJson.Options)!;
}
