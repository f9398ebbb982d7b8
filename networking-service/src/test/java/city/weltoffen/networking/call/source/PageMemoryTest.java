package city.weltoffen.networking.call.source;

import static org.assertj.core.api.Assertions.assertThat;

import city.weltoffen.networking.call.portal.PortalCodes;
import city.weltoffen.testing.RecordedRow;
import java.io.IOException;
import org.junit.jupiter.api.Test;

/** Pages of the portal's search. */
class PageMemoryTest {

    private static final int HEAP = 32;
    private static final int ROWS = 5_000;
    private static final String TEXT = "<p class=\"topicdescriptionkind\">Scope:</p>"
            + "<p>Towns meet towns and villages and talk about what they have in common.</p>".repeat(320);

    @Test
    void areReadInConstantMemory() throws IOException, InterruptedException {
        assertThat((long) TEXT.length() * ROWS).isGreaterThan(3L * HEAP * 1024 * 1024);

        assertThat(SmallHeap.reads(ManyPages.class, HEAP)).isEqualTo(ROWS + " calls");
    }

    static final class ManyPages {

        private ManyPages() {}

        public static void main(String[] arguments) throws IOException, UnreadableSource {
            SmallHeap.read(
                    new PortalPageReader(PortalCodes.shipped()),
                    SmallHeap.made("{\"totalResults\":%d,\"results\":[".formatted(ROWS), ROWS, ManyPages::row, "]}"),
                    arguments[0]);
        }

        private static String row(int number) {
            return RecordedRow.topic("PAGE-" + number)
                    .with("descriptionByte", TEXT)
                    .json();
        }
    }
}
