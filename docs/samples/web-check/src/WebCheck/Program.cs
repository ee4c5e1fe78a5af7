using System.Text.Json.Serialization;
using ClaimCheck.DependencyInjection;
using Microsoft.Extensions.Options;
using WebCheck;

try
{
    await Build(args).RunAsync();
    return 0;
}
// A limit or a rule set at fault, a value of another kind, an address other machines can reach, or one that is taken.
catch (Exception fault) when (fault is OptionsValidationException or InvalidOperationException or NotLoopbackException or IOException)
{
    await Console.Error.WriteLineAsync($"WebCheck cannot start. {fault.Message}");
    return 2;
}

static WebApplication Build(string[] args)
{
    var builder = WebApplication.CreateBuilder(args);

    // One checker for the whole application: it is immutable and thread-safe. A faulty rule set stops the start, as faulty limits do.
    builder.Services.AddClaimCheck();
    builder.Services.Configure<ClaimCheckOptions>(builder.Configuration.GetSection("ClaimCheck"));
    builder.Services.AddLimits();
    builder.Services.AddApiDescription();
    builder.Services.AddProblemDetails(problems => problems.CustomizeProblemDetails = Problems.Explain);
    builder.Services.ConfigureHttpJsonOptions(json => json.SerializerOptions.DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull);

    var app = builder.Build();
    app.UseSecurityHeaders();
    app.UseProblems();
    app.UseSameOrigin();
    app.UseFileServer();

    // The clock starts when a request's turn has come, and runs while its body comes in: who sends slowly does not keep the others waiting.
    app.UseRateLimiter();
    app.UseRequestTimeouts();

    app.MapChecks();
    app.MapRules();
    app.MapOpenApi("/openapi/v1.json");
    return app;
}
