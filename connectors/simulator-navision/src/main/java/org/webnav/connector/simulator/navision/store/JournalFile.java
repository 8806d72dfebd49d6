package org.webnav.connector.simulator.navision.store;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.function.Consumer;

/** A locked file of lines. A line is on disk when {@link #append} returns; one without an end was never written. */
final class JournalFile implements AutoCloseable {

    private static final System.Logger LOG = System.getLogger(JournalFile.class.getName());

    private final FileChannel channel;

    private JournalFile(FileChannel channel) {
        this.channel = channel;
    }

    static JournalFile open(Path file) {
        try {
            if (file.toAbsolutePath().getParent() != null) {
                Files.createDirectories(file.toAbsolutePath().getParent());
            }
            FileChannel channel = FileChannel.open(
                    file, StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE);
            if (channel.tryLock() == null) {
                channel.close();
                throw new IllegalStateException("Another simulator uses " + file);
            }
            return new JournalFile(channel);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Reads all lines from the beginning and cuts off what follows the last line end. */
    void forEach(Consumer<byte[]> line) {
        try {
            channel.position(0);
            // The stream must stay open: closing it would close the channel.
            long good = read(new BufferedInputStream(Channels.newInputStream(channel)), line);
            if (good < channel.size()) {
                LOG.log(
                        System.Logger.Level.WARNING,
                        "Dropped {0} bytes of an unfinished transaction",
                        channel.size() - good);
                channel.truncate(good);
            }
            channel.position(good);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static long read(InputStream in, Consumer<byte[]> line) throws IOException {
        ByteArrayOutputStream current = new ByteArrayOutputStream();
        long position = 0;
        long good = 0;
        for (int b = in.read(); b >= 0; b = in.read()) {
            position++;
            if (b == '\n') {
                line.accept(current.toByteArray());
                current.reset();
                good = position;
            } else {
                current.write(b);
            }
        }
        return good;
    }

    /** Writes a line at the end; if that fails the file is as before. */
    void append(byte[] line) {
        ByteBuffer bytes = ByteBuffer.allocate(line.length + 1);
        bytes.put(line).put((byte) '\n').flip();
        try {
            long start = channel.position();
            try {
                while (bytes.hasRemaining()) {
                    channel.write(bytes);
                }
                channel.force(false);
            } catch (IOException e) {
                channel.truncate(start);
                throw e;
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    void clear() {
        try {
            channel.truncate(0);
            channel.position(0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        try {
            channel.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
