using System.Net.Sockets;

namespace IoTConnectionAnalyzers.Evidence.Peers;

/// <summary>Passes the bytes of a TLS connection on, and notes the kind of the last record that arrived.</summary>
internal sealed class RecordStream(NetworkStream inner) : Stream
{
    /// <summary>The kind of a record that carries an alert.</summary>
    public const int Alert = 21;

    private const int HeaderLength = 5;

    private readonly byte[] _header = new byte[HeaderLength];
    private int _headerFilled;
    private int _bodyLeft;

    /// <summary>The kind of the last record.</summary>
    public int LastRecord { get; private set; }

    public override bool CanRead => true;

    public override bool CanWrite => true;

    public override bool CanSeek => false;

    public override long Length => throw new NotSupportedException();

    public override long Position
    {
        get => throw new NotSupportedException();
        set => throw new NotSupportedException();
    }

    public override async ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default)
    {
        var count = await inner.ReadAsync(buffer, cancellationToken);
        foreach (var value in buffer.Span[..count])
            Note(value);
        return count;
    }

    public override ValueTask WriteAsync(ReadOnlyMemory<byte> buffer, CancellationToken cancellationToken = default) => inner.WriteAsync(buffer, cancellationToken);

    public override Task FlushAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public override void Flush()
    {
    }

    public override int Read(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    public override void Write(byte[] buffer, int offset, int count) => inner.Write(buffer, offset, count);

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();

    private void Note(byte value)
    {
        if (_bodyLeft > 0)
        {
            _bodyLeft--;
            return;
        }

        _header[_headerFilled++] = value;
        if (_headerFilled < HeaderLength)
            return;
        LastRecord = _header[0];
        _bodyLeft = (_header[3] << 8) | _header[4];
        _headerFilled = 0;
    }
}
