package city.weltoffen.relations.enquiry;

import static org.assertj.core.api.Assertions.assertThat;

import city.weltoffen.relations.RelationsTest;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@RelationsTest
class EnquiryNumbersTest {

    @Autowired
    EnquiryNumbers numbers;

    @Test
    void givesEachNumberOnce() throws Exception {
        List<String> given = new ArrayList<>();
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (Future<String> number : threads.invokeAll(List.<Callable<String>>of(
                    numbers::next, numbers::next, numbers::next, numbers::next, numbers::next, numbers::next))) {
                given.add(number.get());
            }
        }

        assertThat(given).doesNotHaveDuplicates().allMatch(number -> number.matches("2026-\\d{4,}"));
    }
}
