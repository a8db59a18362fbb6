using Ecom.Functions.Claims.Rules;

namespace Ecom.Functions.Tests.Claims;

/// <summary>Partners that remember what they did and what they refused under which key, answer or not, and are away at times.</summary>
internal sealed class PartnersOfWalk(Random random, Func<DateTimeOffset> now)
{
    private static readonly TraceFinding[] Findings = Enum.GetValues<TraceFinding>();

    private readonly HashSet<string> refused = new(StringComparer.Ordinal);
    private readonly Dictionary<string, EffectKind> done = new(StringComparer.Ordinal);

    /// <summary>Whether they are all away.</summary>
    public bool AreAway { get; set; }

    /// <summary>Whether the partner did it, whatever it answered: what a person hears who asks.</summary>
    public bool Did(string key) => done.ContainsKey(key);

    /// <summary>How often they did what the kind says, under different keys.</summary>
    public int Count(EffectKind kind) => done.Count(each => each.Value == kind);

    public EffectReport Ask(ClaimEffect effect)
    {
        if (Did(effect.Key)) return random.Next(4) == 0 || AreAway ? ClaimInTest.IsAway(effect) : Works(effect);
        if (refused.Contains(effect.Key)) return ClaimInTest.Refuses(effect, "refused");
        switch (random.Next(10))
        {
            case 0:
                done[effect.Key] = effect.Kind; // It does it, and nobody hears of it.
                return ClaimInTest.IsAway(effect);
            case 1:
            case var _ when AreAway:
                return ClaimInTest.IsAway(effect);
            case 2:
                refused.Add(effect.Key);
                return ClaimInTest.Refuses(effect, "refused");
            default:
                done[effect.Key] = effect.Kind;
                return Works(effect);
        }
    }

    private EffectReport Works(ClaimEffect effect) => ClaimInTest.Works(effect) with
    {
        Trace = effect.Kind == EffectKind.Trace ? Findings[random.Next(Findings.Length)] : null,
        SeenAt = now(),
    };
}
