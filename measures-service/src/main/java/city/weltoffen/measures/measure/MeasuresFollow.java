package city.weltoffen.measures.measure;

import city.weltoffen.defaults.succession.DepartmentFollower;
import city.weltoffen.defaults.succession.Followed;
import city.weltoffen.defaults.succession.HandOver;
import city.weltoffen.defaults.succession.PersonFollower;
import org.springframework.stereotype.Component;

/** Measures that go on follow their departments, and their contacts who leave. */
@Component
class MeasuresFollow implements DepartmentFollower, PersonFollower {

    private final MeasureIndex index;
    private final Measures measures;

    MeasuresFollow(MeasureIndex index, Measures measures) {
        this.index = index;
        this.measures = measures;
    }

    @Override
    public void departmentFollowed(Followed followed) {
        index.find(measure -> SuccessionVerbs.names(measure.state(), followed.from()))
                .forEach(found ->
                        measures.update(found.code(), (measure, now) -> measure.departmentFollowed(followed, now)));
    }

    @Override
    public void handOver(HandOver handOver) {
        index.find(measure -> SuccessionVerbs.concerns(measure.state(), handOver))
                .forEach(found -> measures.update(found.code(), (measure, now) -> measure.handOver(handOver, now)));
    }
}
