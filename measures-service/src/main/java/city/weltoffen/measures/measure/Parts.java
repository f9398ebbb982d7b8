package city.weltoffen.measures.measure;

import city.weltoffen.measures.concept.ConceptMeasure;
import city.weltoffen.measures.concept.Difference;
import city.weltoffen.measures.concept.Difference.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The sub-measures of a measure after the concept's file was taken over: in the file's order, withdrawn ones last. */
record Parts(List<SubMeasure> now, List<Difference> differences) {

    static List<SubMeasure> begin(List<ConceptMeasure.Part> file) {
        return file.stream()
                .map(part -> new SubMeasure(part.code(), part.title(), null, false))
                .toList();
    }

    static Parts of(String measure, List<SubMeasure> before, List<ConceptMeasure.Part> file) {
        Map<String, SubMeasure> known =
                before.stream().collect(Collectors.toMap(SubMeasure::code, Function.identity()));
        List<SubMeasure> now = new ArrayList<>();
        List<Difference> differences = new ArrayList<>();
        for (ConceptMeasure.Part part : file) {
            String path = measure + "/sub-measures/" + part.code();
            SubMeasure old = known.remove(part.code());
            now.add(old == null ? begin(List.of(part)).getFirst() : old.as(part.title(), false));
            if (old == null) {
                differences.add(Difference.of(Kind.ADDED, path));
            } else if (old.withdrawn()) {
                differences.add(Difference.of(Kind.RETURNED, path));
            } else if (!old.title().equals(part.title())) {
                differences.add(Difference.changed(
                        path + "/title", old.title().de(), part.title().de()));
            }
        }
        before.stream().filter(part -> known.containsKey(part.code())).forEach(part -> {
            now.add(part.as(part.title(), true));
            if (!part.withdrawn()) {
                differences.add(Difference.of(Kind.WITHDRAWN, measure + "/sub-measures/" + part.code()));
            }
        });
        return new Parts(now, differences);
    }
}
