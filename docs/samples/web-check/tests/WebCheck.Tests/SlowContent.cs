using System.Net;

namespace WebCheck.Tests;

/// <summary>A body whose beginning is sent at once and whose end when it is let go.</summary>
internal sealed class SlowContent : HttpContent
{
    private readonly TaskCompletionSource _rest = new(TaskCreationOptions.RunContinuationsAsynchronously);

    public SlowContent() => Headers.ContentType = new("application/json");

    public void LetGo() => _rest.TrySetResult();

    protected override async Task SerializeToStreamAsync(Stream stream, TransportContext? context)
    {
        await stream.WriteAsync("[{"u8.ToArray());
        await stream.FlushAsync();
        await _rest.Task;
        await stream.WriteAsync("\"text\": \"x\"}]"u8.ToArray());
    }

    protected override bool TryComputeLength(out long length)
    {
        length = 0;
        return false;
    }
}
