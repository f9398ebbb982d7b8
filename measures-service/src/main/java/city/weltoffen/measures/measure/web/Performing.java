package city.weltoffen.measures.measure.web;

import city.weltoffen.defaults.security.Identity;
import city.weltoffen.defaults.web.Versioned;
import city.weltoffen.measures.measure.Measure;
import city.weltoffen.measures.measure.MeasureCode;
import city.weltoffen.measures.measure.Measures;
import city.weltoffen.measures.measure.Moment;
import java.util.function.BiConsumer;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;

/** Applies a verb to a measure for whoever may, and answers with what it is then. */
@Component
class Performing {

    private final Measures measures;
    private final MeasureOverview overview;

    Performing(Measures measures, MeasureOverview overview) {
        this.measures = measures;
        this.overview = overview;
    }

    /** @param right throws where somebody may not */
    ResponseEntity<MeasureResponse> as(
            Identity identity, String code, BiConsumer<Identity, Measure> right, BiConsumer<Measure, Moment> verb) {
        MeasureCode id = new MeasureCode(code);
        right.accept(identity, measures.require(id));
        Measure now = measures.update(id, verb);
        return Versioned.ok(now.version(), overview.response(now, identity));
    }
}
