package city.weltoffen.defaults.mongo;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.data.annotation.Id;
import org.springframework.data.mongodb.core.convert.MappingMongoConverter;
import org.springframework.data.mongodb.core.convert.MongoCustomConversions;
import org.springframework.data.mongodb.core.convert.NoOpDbRefResolver;
import org.springframework.data.mongodb.core.mapping.MongoMappingContext;

class AlikeDocumentsTest {

    private static final Instant NOON = Instant.parse("2026-05-04T12:00:00.123456Z");
    private static final Letter FIRST = new Letter(
            "anna-1",
            "anna",
            new Title("Neu", "New"),
            Set.of("CERV"),
            NOON,
            null,
            List.of(new Why(Kind.RULE, "r1", "Mine", List.of(new Met("themes", "youth")))),
            null);

    private enum Kind {
        RULE,
        NAMED
    }

    private record Title(String de, String en) {}

    private record Met(String criterion, String value) {}

    private record Why(
            Kind kind, @Nullable String rule, @Nullable String name, List<Met> met) {}

    private record Later(LocalDate until) {}

    private record Letter(
            @Id String id,
            String reader,
            Title title,
            Set<String> programmes,
            Instant at,
            @Nullable Instant read,
            List<Why> reasons,
            @Nullable Later later) {

        Letter to(String anybody) {
            return new Letter(anybody + "-1", anybody, title, programmes, at, read, reasons, later);
        }

        Letter because(Why... why) {
            return new Letter(id, reader, title, programmes, at, read, List.of(why), later);
        }

        Letter readAt(@Nullable Instant moment) {
            return new Letter(id, reader, title, programmes, at, moment, reasons, later);
        }

        Letter about(Title other) {
            return new Letter(id, reader, other, programmes, at, read, reasons, later);
        }

        Letter putOff(@Nullable Later until) {
            return new Letter(id, reader, title, programmes, at, read, reasons, until);
        }

        Letter under(String other) {
            return new Letter(other, reader, title, programmes, at, read, reasons, later);
        }
    }

    private final MappingMongoConverter converter = converter();

    private static MappingMongoConverter converter() {
        MongoCustomConversions conversions = new StoreAutoConfiguration().mongoCustomConversions();
        MongoMappingContext context = new MongoMappingContext();
        context.setSimpleTypeHolder(conversions.getSimpleTypeHolder());
        MappingMongoConverter converter = new MappingMongoConverter(NoOpDbRefResolver.INSTANCE, context);
        converter.setCustomConversions(conversions);
        converter.afterPropertiesSet();
        return converter;
    }

    private Document mapped(Object one) {
        Document document = new Document();
        converter.write(one, document);
        return document;
    }

    private static Why rule(String id, Met... met) {
        return new Why(Kind.RULE, id, "Rule " + id, List.of(met));
    }

    static Stream<Letter> letters() {
        Letter ben = FIRST.to("ben");
        return Stream.of(
                FIRST,
                ben,
                ben.because(),
                ben.because(rule("r2", new Met("themes", "youth"))),
                ben.because(rule("r3", new Met("themes", "culture"), new Met("programmes", "CERV"))),
                ben.because(rule("r4"), rule("r5")),
                ben.because(new Why(Kind.NAMED, null, null, List.of())),
                ben.readAt(NOON.plusSeconds(1)),
                ben.about(new Title("Anders", "Different")),
                ben.putOff(new Later(LocalDate.of(2026, 6, 1))),
                ben.under("6630d1f2a1b2c3d4e5f60718"));
    }

    @ParameterizedTest
    @MethodSource("letters")
    void areWhatMappingEachAsAWholeWouldMakeOfThem(Letter letter) {
        assertThat(AlikeDocuments.like(converter, FIRST).of(letter)).isEqualTo(mapped(letter));
    }

    @ParameterizedTest
    @MethodSource("letters")
    void doNotDependOnWhichOneIsTheFirst(Letter first) {
        AlikeDocuments documents = AlikeDocuments.like(converter, first);

        assertThat(letters().map(documents::of))
                .containsExactlyElementsOf(letters().map(this::mapped).toList());
    }

    @Test
    void shareWhatIsCommon() {
        AlikeDocuments documents = AlikeDocuments.like(converter, FIRST);

        assertThat(documents.of(FIRST.to("ben")).get("title"))
                .isSameAs(documents.of(FIRST.to("cem")).get("title"));
    }

    @Test
    void ofDifferentKindsAreMappedEachByItself() {
        Title title = new Title("Neu", "New");

        assertThat(AlikeDocuments.like(converter, FIRST).of(title)).isEqualTo(mapped(title));
    }
}
