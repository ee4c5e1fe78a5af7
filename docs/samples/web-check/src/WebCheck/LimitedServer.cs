using System.Net;
using System.Threading.RateLimiting;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.AspNetCore.Http.Timeouts;
using Microsoft.AspNetCore.RateLimiting;
using Microsoft.AspNetCore.Server.Kestrel.Core;
using Microsoft.Extensions.Options;

namespace WebCheck;

/// <summary>Hands the <see cref="Limits"/> to the parts of the server that keep them.</summary>
internal static class LimitedServer
{
    /// <summary>Name of the policies that a check comes under: one of the time, one of the queue.</summary>
    public const string Checks = "checks";

    public static void AddLimits(this IServiceCollection services)
    {
        services.AddOptions<Limits>().BindConfiguration("Limits").ValidateOnStart();
        services.AddSingleton<IValidateOptions<Limits>, Limits.Check>();
        services.AddRequestTimeouts();
        services.AddRateLimiter(_ => { });

        services.AddOptions<KestrelServerOptions>().Configure<IOptions<Limits>>((kestrel, limits) =>
        {
            kestrel.AddServerHeader = false;
            kestrel.Limits.MaxRequestBodySize = limits.Value.MaxBodyBytes;
            kestrel.ConfigureEndpointDefaults(RefuseOtherMachines);
        });

        // Above its threshold a form's files go to a temporary folder. An article stays in memory, so the threshold is above every form.
        services.AddOptions<FormOptions>().Configure<IOptions<Limits>>((form, limits) =>
            (form.MultipartBodyLengthLimit, form.MemoryBufferThreshold) = (limits.Value.MaxBodyBytes, limits.Value.MaxBodyBytes + 1));

        services.AddOptions<RequestTimeoutOptions>().Configure<IOptions<Limits>>((timeouts, limits) => timeouts.AddPolicy(Checks, new RequestTimeoutPolicy
        {
            Timeout = limits.Value.TimeLimit,
            TimeoutStatusCode = StatusCodes.Status503ServiceUnavailable,
            WriteTimeoutResponse = context => Problems.OutOfTime(limits.Value).ExecuteAsync(context),
        }));

        services.AddOptions<RateLimiterOptions>().Configure<IOptions<Limits>>((limiter, limits) =>
        {
            limiter.AddConcurrencyLimiter(Checks, turn => (turn.PermitLimit, turn.QueueLimit, turn.QueueProcessingOrder) =
                (limits.Value.MaxConcurrent, limits.Value.MaxWaiting, QueueProcessingOrder.OldestFirst));
            limiter.OnRejected = async (rejected, _) => await Problems.TooBusy(limits.Value).ExecuteAsync(rejected.HttpContext);
        });
    }

    /// <summary>Called for every address before it is bound, wherever it was configured: whoever can reach this server can use it, so only this machine can.</summary>
    private static void RefuseOtherMachines(ListenOptions listen)
    {
        if (listen.IPEndPoint is { } address && !IPAddress.IsLoopback(address.Address))
        {
            throw new NotLoopbackException($"{address} can be reached from other machines, and this application asks nobody for a password; listen on http://127.0.0.1:{address.Port} or http://localhost:{address.Port}, with a proxy that knows your users in front where others must reach it.");
        }
    }
}
