package city.weltoffen.networking.call.portal;

import static city.weltoffen.networking.call.portal.PortalPages.bytes;
import static city.weltoffen.networking.call.portal.PortalPages.codes;
import static city.weltoffen.networking.call.portal.PortalPages.gzip;
import static city.weltoffen.networking.call.portal.PortalPages.page;
import static city.weltoffen.networking.call.portal.PortalPages.read;
import static city.weltoffen.networking.call.portal.PortalPages.reader;
import static city.weltoffen.networking.call.portal.PortalRowFixture.anyTopic;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIOException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import com.sun.management.ThreadMXBean;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.lang.management.ManagementFactory;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;

class BadFilesTest {

    private static final int MEGABYTE = 1024 * 1024;

    @Test
    void refusesAnEmptyFile() {
        assertThat(read(new byte[0]).fileRefusal()).isEqualTo("empty-file");
        assertThat(read(gzip(new byte[0])).fileRefusal()).isEqualTo("empty-file");
    }

    @Test
    void refusesWhatIsNotJson() {
        assertThat(read(bytes("<html>Service unavailable</html>")).fileRefusal())
                .isEqualTo("not-json");
        assertThat(read(new byte[] {'{', '"', (byte) 0xff, '"'}).fileRefusal()).isEqualTo("not-json");
        assertThat(read(bytes("{\"results\":[]} trailing")).fileRefusal()).isEqualTo("not-json");
    }

    @Test
    void refusesJsonThatIsNoPage() {
        assertThat(List.of("[]", "7", "{}", "{\"type\":\"throwable\"}", "{\"results\":{}}", "{\"results\":null}"))
                .allSatisfy(file -> assertThat(read(bytes(file)).fileRefusal()).isEqualTo("no-results"));
    }

    @Test
    void takesTheRowsBeforeTheBreakOfHalfAPage() {
        byte[] whole = page(anyTopic("A"), anyTopic("B"), anyTopic("C"));

        Outcome outcome = read(Arrays.copyOf(whole, whole.length * 3 / 4));

        assertThat(outcome.calls()).extracting(PortalCall::identifier).containsExactly("A", "B");
        assertThat(outcome.fileRefusal()).isEqualTo("half-a-page");
    }

    @Test
    void refusesABrokenGzip() {
        byte[] whole = gzip(page(anyTopic()));
        byte[] damaged = whole.clone();
        damaged[whole.length / 2] ^= 0x55;

        assertThat(read(Arrays.copyOf(whole, whole.length / 2)).fileRefusal()).isEqualTo("broken-gzip");
        assertThat(read(Arrays.copyOf(whole, 5)).fileRefusal()).isEqualTo("broken-gzip");
        assertThat(read(damaged).fileRefusal()).isEqualTo("broken-gzip");
    }

    @Test
    void refusesAGzipBombOf300MegabytesInConstantMemory() throws IOException {
        byte[] bomb = bombOfZeros(300);
        read(page(anyTopic()));
        ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
        long before = threads.getCurrentThreadAllocatedBytes();

        Outcome outcome = read(bomb);

        assertThat(outcome.fileRefusal()).isEqualTo("too-large");
        assertThat(threads.getCurrentThreadAllocatedBytes() - before).isLessThan(8L * MEGABYTE);
    }

    @Test
    void measuresAFileBeforeItIsRead() throws IOException {
        byte[] packed = gzip(new byte[3 * MEGABYTE]);

        assertThat(size(new byte[5], 10)).isEqualTo(5);
        assertThat(size(packed, 3 * MEGABYTE)).isEqualTo(3 * MEGABYTE);
        assertThat(size(packed, MEGABYTE)).isBetween(MEGABYTE + 1L, 2L * MEGABYTE);
        assertThat(size(Arrays.copyOf(packed, packed.length / 2), 3 * MEGABYTE)).isLessThan(3 * MEGABYTE);
        assertThat(size(Arrays.copyOf(packed, 5), 10)).isZero();
    }

    @Test
    void refusesAFileThatIsTooLargeOnlyAfterItsFirstRows() {
        byte[] file = page(anyTopic("A"), anyTopic("B"), anyTopic("C").with("junk", "x".repeat(20_000)));

        Outcome outcome = read(new PortalReader(codes(), 10_000), new ByteArrayInputStream(gzip(file)));

        assertThat(outcome.calls()).hasSize(2);
        assertThat(outcome.fileRefusal()).isEqualTo("too-large");
    }

    @Test
    void refusesARowThatWouldFillTheMemory() {
        InputStream endless = new SequenceInputStream(Collections.enumeration(List.of(
                new ByteArrayInputStream(bytes("{\"results\":[{\"reference\":\"")),
                new ByteArrayInputStream(new byte[20 * MEGABYTE]) {
                    @Override
                    public synchronized int read(byte[] into, int offset, int length) {
                        int read = super.read(into, offset, length);
                        Arrays.fill(into, offset, offset + Math.max(read, 0), (byte) 'x');
                        return read;
                    }
                })));

        assertThat(read(reader(), endless).fileRefusal()).isEqualTo("row-too-large");
    }

    @Test
    void passesFaultsOfTheConnectionOn() {
        InputStream broken = new InputStream() {
            @Override
            public int read() throws IOException {
                throw new IOException("connection reset");
            }
        };

        assertThatIOException()
                .isThrownBy(() -> reader().read(broken, PortalPages.TODAY, new Outcome()))
                .withMessage("connection reset");
    }

    @Test
    void passesFaultsOfTheReceiverOn() {
        Rows failing = new Rows() {
            @Override
            public void accept(PortalCall call) {
                throw new IllegalStateException("store is away");
            }

            @Override
            public void refuse(String reference, Refusal reason) {
                throw new AssertionError(reason);
            }
        };

        assertThatIllegalStateException()
                .isThrownBy(
                        () -> reader().read(new ByteArrayInputStream(page(anyTopic())), PortalPages.TODAY, failing));
    }

    private static long size(byte[] file, long limit) throws IOException {
        return PortalReader.unpackedSize(new ByteArrayInputStream(file), limit);
    }

    private static byte[] bombOfZeros(int megabytes) throws IOException {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(packed)) {
            byte[] zeros = new byte[MEGABYTE];
            for (int written = 0; written < megabytes; written++) {
                gzip.write(zeros);
            }
        }
        return packed.toByteArray();
    }
}
