using System.Diagnostics;
using System.Text.Json;

namespace Ecom.Infrastructure.Tests;

/// <summary>Keys of partners are replaced without a moment in which none is valid. The command line of Azure is played by a script.</summary>
public sealed class KeyRotationTests : IDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory("ecom-rotation-").FullName;

    public KeyRotationTests()
    {
        Directory.CreateDirectory(Path.Combine(folder, "vault"));
        var az = Path.Combine(folder, "az");
        File.WriteAllText(az, """
            #!/usr/bin/env bash
            set -eu
            cd "$(dirname "$0")"
            args=" $* "; value() { local rest=${args#* --$1 }; echo "${rest%% *}"; }
            case "$1 $2 ${3:-}" in
              'keyvault secret show') cat "vault/$(value name)" ;;
              'keyvault secret set') if [ "${AZ_FAILS_ON:-}" = "$(value name)" ]; then exit 1; fi; cp "$(value file)" "vault/$(value name)"; echo "set $(value name)" >> calls ;;
              'functionapp show '*) echo /subscriptions/s/resourceGroups/rg/providers/Microsoft.Web/sites/func ;;
              'rest --method post') echo "post $(value url)" >> calls ;;
              *) echo "az $*" >&2; exit 2 ;;
            esac
            """);
        if (!OperatingSystem.IsWindows())
        {
            File.SetUnixFileMode(az, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
        }

        foreach (var secret in Secrets().Values) Keep(secret, $"old {secret}");
    }

    public void Dispose() => Directory.Delete(folder, recursive: true);

    [Fact]
    public void EverySecretThatOthersHold_HasAPlaceForTheOneBefore()
    {
        var secrets = Secrets();
        foreach (var (setting, secret) in secrets.Where(static pair => pair.Key.EndsWith("Keys__0", StringComparison.Ordinal) || pair.Key is "Secrets__Current"))
        {
            var previous = setting is "Secrets__Current" ? "Secrets__Previous__0" : $"{setting[..^1]}1";
            secrets[previous].ShouldBe($"{secret}-previous");
        }
    }

    [Theory]
    [InlineData("storefront-webhook-key", "whsec_")]
    [InlineData("carrier-sf-webhook-key", "whsec_")]
    [InlineData("application-secret", "")]
    public async Task Rotation_OfAKey_KeepsTheOldOneValidUntilItIsFinished(string secret, string prefix)
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "The script is for bash.");
        (await RunAsync("begin", secret)).ShouldBe(0);
        Kept($"{secret}-previous").ShouldBe($"old {secret}");
        var next = Kept(secret);
        next.ShouldStartWith(prefix);
        next.Length.ShouldBeGreaterThanOrEqualTo(prefix.Length + 44);
        File.ReadAllLines(Path.Combine(folder, "calls")).ShouldBe(
        [
            $"set {secret}-previous", $"set {secret}",
            "post /subscriptions/s/resourceGroups/rg/providers/Microsoft.Web/sites/func/config/configreferences/appsettings/refresh?api-version=2022-03-01",
        ]);

        (await RunAsync("finish", secret)).ShouldBe(0);
        Kept(secret).ShouldBe(next);
        Kept($"{secret}-previous").ShouldNotBeOneOf($"old {secret}", next);
    }

    [Fact]
    public async Task Rotation_ThatBreaksOff_LeavesTheOldKeyValid()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "The script is for bash.");
        (await RunAsync("begin", "storefront-webhook-key", failsOn: "storefront-webhook-key")).ShouldNotBe(0);

        Kept("storefront-webhook-key").ShouldBe("old storefront-webhook-key");
        Kept("storefront-webhook-key-previous").ShouldBe("old storefront-webhook-key");
    }

    [Theory]
    [InlineData("begin", "payments-key")]
    [InlineData("begin", "cases-paging-key")]
    [InlineData("stop", "storefront-webhook-key")]
    public async Task Rotation_OfWhatHasNoSecondPlace_IsRefusedAndChangesNothing(string step, string secret)
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "The script is for bash.");
        (await RunAsync(step, secret)).ShouldNotBe(0);
        Kept(secret).ShouldBe($"old {secret}");
        File.Exists(Path.Combine(folder, "calls")).ShouldBeFalse();
    }

    private static Dictionary<string, string> Secrets() =>
        JsonSerializer.Deserialize<Dictionary<string, string>>(File.ReadAllText(Path.Combine(Repository.Root, "infra", "secrets.json")))!;

    private void Keep(string secret, string value) => File.WriteAllText(Path.Combine(folder, "vault", secret), value);

    private string Kept(string secret) => File.ReadAllText(Path.Combine(folder, "vault", secret));

    private async Task<int> RunAsync(string step, string secret, string? failsOn = null)
    {
        ProcessStartInfo start = new("bash", [Path.Combine(Repository.Root, "infra", "rotate-key.sh"), step, "vault", "func", "rg", secret])
        {
            RedirectStandardError = true,
            RedirectStandardOutput = true,
            UseShellExecute = false,
        };
        start.Environment["PATH"] = $"{folder}:{Environment.GetEnvironmentVariable("PATH")}";
        if (failsOn is not null) start.Environment["AZ_FAILS_ON"] = failsOn;
        using var script = Process.Start(start)!;
        var said = await script.StandardOutput.ReadToEndAsync() + await script.StandardError.ReadToEndAsync();
        await script.WaitForExitAsync();
        said.ShouldNotContain("whsec_");
        return script.ExitCode;
    }
}
