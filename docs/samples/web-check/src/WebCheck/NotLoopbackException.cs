namespace WebCheck;

/// <summary>The server was told to listen where other machines can reach it.</summary>
internal sealed class NotLoopbackException(string message) : Exception(message);
