package city.weltoffen.measures.counting;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SpanTest {

    @ParameterizedTest
    @CsvSource({
        "2026, 2026-01-01, 2026-12-31",
        "2026-Q1, 2026-01-01, 2026-03-31",
        "2026-Q4, 2026-10-01, 2026-12-31",
        "2028-02, 2028-02-01, 2028-02-29"
    })
    void readsWhatItWrites(String text, LocalDate first, LocalDate last) {
        Span span = Span.parse(text).orElseThrow();

        assertThat(span.text()).isEqualTo(text);
        assertThat(span.firstDay()).isEqualTo(first);
        assertThat(span.lastDay()).isEqualTo(last);
        assertThat(Span.of(span.grain(), first)).isEqualTo(span);
        assertThat(Span.of(span.grain(), last)).isEqualTo(span);
        assertThat(span.next().firstDay()).isEqualTo(last.plusDays(1));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "26", "2026-Q5", "2026-Q0", "2026-13", "2026-5", "2026-00", "2026-Q01", "total", "2026-05-06"
            })
    void isNothingElse(String text) {
        assertThat(Span.parse(text)).isEmpty();
    }
}
