package city.weltoffen.measures.measure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class MeasureCodeTest {

    @Test
    void comesInTheOrderOfItsNumbers() {
        assertThat(Stream.of("1.10", "2", "1.9", "1", "A.2", "1.9.1", "A.10")
                        .map(MeasureCode::new)
                        .sorted()
                        .map(MeasureCode::value))
                .containsExactly("1", "1.9", "1.9.1", "1.10", "2", "A.2", "A.10");
    }
}
