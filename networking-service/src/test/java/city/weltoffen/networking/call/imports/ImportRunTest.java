package city.weltoffen.networking.call.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.anyList;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import city.weltoffen.networking.call.Calls;
import city.weltoffen.networking.call.ToldCall;
import city.weltoffen.networking.call.portal.PortalCodes;
import city.weltoffen.networking.call.portal.PortalReader;
import city.weltoffen.networking.call.portal.Refusal;
import city.weltoffen.networking.call.source.CallIntake;
import city.weltoffen.testing.RecordedRow;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ImportRunTest {

    private final Calls calls = mock(Calls.class);

    @Test
    void takesTheOthersWhenOneCannotBeTakenAndNamesIt() throws Exception {
        when(calls.takeAll(anyList())).then(asked -> {
            List<ToldCall> told = asked.getArgument(0);
            if (told.stream().anyMatch(one -> one.details().identifier().equals("B"))) {
                throw new IllegalStateException("cannot be stored");
            }
            return told.stream().map(one -> Calls.Outcome.CREATED).toList();
        });
        String page = Stream.of("A", "B", "C")
                .map(identifier -> RecordedRow.topic(identifier).json())
                .collect(Collectors.joining(",", "{\"results\":[", "]}"));

        try (ImportRun run = new ImportRun(new CallIntake(calls), Refusal::code)) {
            run.begin("page.json");
            new PortalReader(PortalCodes.shipped())
                    .read(
                            new ByteArrayInputStream(page.getBytes(StandardCharsets.UTF_8)),
                            LocalDate.of(2026, 5, 6),
                            run);
            ImportResult result = run.result();

            assertThat(result.read()).isEqualTo(3);
            assertThat(result.created()).isEqualTo(2);
            assertThat(result.rejected())
                    .extracting(ImportResult.Rejection::reason)
                    .containsExactly("not-taken");
        }
    }
}
