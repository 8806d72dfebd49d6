package org.webnav.platform.web.rest;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Locale;
import java.util.Set;
import javax.ws.rs.container.ContainerRequestContext;
import javax.ws.rs.container.ContainerRequestFilter;
import javax.ws.rs.container.PreMatching;
import javax.ws.rs.core.MediaType;

/**
 * Refuses bodies that are longer than any honest request, whether they announce their length or not. Files that are read
 * line by line may be long; pictures, documents and workbooks are held in memory and lie between.
 */
@PreMatching
final class SizeLimit implements ContainerRequestFilter {

    private static final long MIB = 1024L * 1024;
    private static final long LARGEST = 4 * MIB;
    private static final long LARGEST_FILE = 32 * MIB;
    private static final long LARGEST_STREAM = 2048 * MIB;
    private static final Set<String> STREAMS = Set.of("application/x-ndjson", "text/csv");
    private static final Set<String> FILES = Set.of("image", "application/pdf", "application/octet-stream");
    private static final String OFFICE = "application/vnd.openxmlformats-officedocument.";

    @Override
    public void filter(ContainerRequestContext request) {
        long largest = largest(request.getMediaType());
        if (request.getLength() > largest) {
            request.abortWith(new BodyTooLarge(largest).response());
        } else if (request.getLength() < 0 && request.hasEntity()) {
            request.setEntityStream(new Limited(request.getEntityStream(), largest));
        }
    }

    private static long largest(MediaType type) {
        if (type == null) {
            return LARGEST;
        }
        String name = (type.getType() + "/" + type.getSubtype()).toLowerCase(Locale.ROOT);
        if (STREAMS.contains(name)) {
            return LARGEST_STREAM;
        }
        return FILES.contains(name) || FILES.contains(type.getType()) || name.startsWith(OFFICE)
                ? LARGEST_FILE
                : LARGEST;
    }

    private static final class Limited extends FilterInputStream {

        private final long largest;
        private long left;

        Limited(InputStream in, long largest) {
            super(in);
            this.largest = largest;
            this.left = largest;
        }

        @Override
        public int read() throws IOException {
            int value = super.read();
            count(value < 0 ? 0 : 1);
            return value;
        }

        @Override
        public int read(byte[] bytes, int offset, int length) throws IOException {
            int read = super.read(bytes, offset, length);
            count(Math.max(0, read));
            return read;
        }

        private void count(int read) throws IOException {
            left -= read;
            if (left < 0) {
                throw new BodyTooLarge(largest);
            }
        }
    }
}
