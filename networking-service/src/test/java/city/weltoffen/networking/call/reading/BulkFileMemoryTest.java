package city.weltoffen.networking.call.reading;

import static org.assertj.core.api.Assertions.assertThat;

import city.weltoffen.networking.call.portal.PortalCodes;
import city.weltoffen.networking.call.source.SmallHeap;
import city.weltoffen.networking.call.source.UnreadableSource;
import java.io.IOException;
import org.junit.jupiter.api.Test;

/** The portal's bulk file. */
class BulkFileMemoryTest {

    /** What the whole service has to make do with when it reads a file of 125 MB. */
    private static final int HEAP = 128;

    private static final int RECORDS = 130_000;
    private static final String NOTE = "x".repeat(560);

    @Test
    void isReadInConstantMemory() throws IOException, InterruptedException {
        assertThat((long) BulkFile.record(RECORDS).length() * RECORDS).isGreaterThan(125L * 1024 * 1024);

        assertThat(SmallHeap.reads(BulkFile.class, HEAP)).isEqualTo(RECORDS / 2 + " calls");
    }

    static final class BulkFile {

        private BulkFile() {}

        public static void main(String[] arguments) throws IOException, UnreadableSource {
            SmallHeap.read(
                    new PortalFileSource(PortalCodes.shipped()),
                    SmallHeap.made("{\"fundingData\":{\"GrantTenderObj\":[", RECORDS, BulkFile::record, "]}}"),
                    arguments[0]);
        }

        /** Every second one is a tender, as in the real file. */
        private static String record(int number) {
            return """
                    {"type":%d,"ccm2Id":%d,"identifier":"BULK-%d","title":"Topic %d","callIdentifier":"BULK",\
                    "callTitle":"A call","status":{"id":31094502,"abbreviation":"Open","description":"Open"},\
                    "frameworkProgramme":{"id":43108390,"abbreviation":"HORIZON","description":"Horizon Europe"},\
                    "deadlineModel":{},"plannedOpeningDateLong":1777593600000,"deadlineDatesLong":[1790121600000],\
                    "actions":[{"status":{"id":31094502},"types":[{"typeOfAction":"HORIZON Research"}],\
                    "plannedOpeningDate":"1777593600000","deadlineDates":["1790121600000"],"note":"%s"}]}""".formatted(number % 2, number, number, number, NOTE);
        }
    }
}
