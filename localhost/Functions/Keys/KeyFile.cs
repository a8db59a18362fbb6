using System.Security.Cryptography;
using System.Text.Json;
using Ecom.LocalHost.Functions.Hosting;
using Microsoft.Extensions.Configuration;

namespace Ecom.LocalHost.Functions.Keys;

/// <summary>Keys from settings <c>HostKeys:master</c>, <c>HostKeys:function</c>, <c>HostKeys:durable</c>, <c>HostKeys:functions:{name}</c>; missing ones are made and kept.</summary>
internal static class KeyFile
{
    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web) { WriteIndented = true };

    public static KeySet Load(string dataFolder, IConfiguration settings)
    {
        var path = Path.Combine(dataFolder, "keys.json");
        var kept = Read(path) ?? Make(path);
        var given = settings.GetSection("HostKeys");
        var functions = kept.Functions.ToDictionary(StringComparer.OrdinalIgnoreCase);
        foreach (var own in given.GetSection("functions").GetChildren())
        {
            functions[own.Key] = own.Value ?? throw new HostStartException($"The setting {own.Path} has no value.");
        }

        return new KeySet(given["master"] ?? kept.Master, given["function"] ?? kept.Function, given["durable"] ?? kept.Durable, functions);
    }

    private static KeySet? Read(string path)
    {
        if (!File.Exists(path))
        {
            return null;
        }

        try
        {
            var kept = JsonSerializer.Deserialize<KeySet>(File.ReadAllBytes(path), Json);
            return kept is { Master.Length: > 0, Function.Length: > 0, Durable.Length: > 0, Functions: not null }
                ? kept
                : throw new JsonException("a key is missing");
        }
        catch (JsonException damaged)
        {
            throw new HostStartException($"The key file {path} is damaged ({damaged.Message}). Delete it to have new keys made.", damaged);
        }
    }

    private static KeySet Make(string path)
    {
        var made = new KeySet(NewKey(), NewKey(), NewKey(), new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase));
        var draft = path + ".new";
        var options = new FileStreamOptions { Mode = FileMode.Create, Access = FileAccess.Write };
        if (!OperatingSystem.IsWindows())
        {
            options.UnixCreateMode = UnixFileMode.UserRead | UnixFileMode.UserWrite;
        }

        using (var file = new FileStream(draft, options))
        {
            JsonSerializer.Serialize(file, made, Json);
        }

        File.Move(draft, path, overwrite: true);
        return made;
    }

    private static string NewKey() => Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(24));
}
