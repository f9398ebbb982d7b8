package city.weltoffen.measures.concept;

import static org.assertj.core.api.Assertions.assertThat;

import city.weltoffen.measures.MeasuresTest;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.Resource;
import org.springframework.util.unit.DataSize;

/** The start of an instance that finds a concept already. */
@MeasuresTest
class ConceptStartTest {

    @Autowired
    Concepts concepts;

    private ConceptStart start(Resource file) {
        ConceptStart start = new ConceptStart(concepts, new ConceptSettings(file, DataSize.ofMegabytes(1)));
        start.start();
        return start;
    }

    private static Resource file(String text) {
        return new ByteArrayResource(text.getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void takesAFileOverOnce() {
        int before = concepts.inForce().number();

        start(new ClassPathResource("concept/hannover.yml"));

        assertThat(concepts.inForce().number()).isEqualTo(before);
    }

    @Test
    void keepsTheOldConceptWhenTheFileIsBroken() {
        String hash = concepts.inForce().hash();

        ConceptStart start = start(file("id: a\ntitel: b\n"));

        assertThat(start.problems()).anyMatch(problem -> problem.startsWith("line 2, column 1, titel: key-unknown"));
        assertThat(concepts.inForce().hash()).isEqualTo(hash);
        assertThat(new ConceptHealth(concepts, start).health().getDetails()).containsKey("fileNotTaken");
    }

    @Test
    void keepsTheOldConceptWhenThereIsNoFile() {
        assertThat(start(new ClassPathResource("concept/atlantis.yml")).problems())
                .singleElement()
                .asString()
                .contains("atlantis");
    }
}
