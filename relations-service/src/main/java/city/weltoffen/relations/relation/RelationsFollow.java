package city.weltoffen.relations.relation;

import city.weltoffen.defaults.succession.DepartmentFollower;
import city.weltoffen.defaults.succession.Followed;
import org.springframework.stereotype.Component;

/** Relations that are alive go with their departments. */
@Component
class RelationsFollow implements DepartmentFollower {

    private final RelationIndex index;
    private final Relations relations;

    RelationsFollow(RelationIndex index, Relations relations) {
        this.index = index;
        this.relations = relations;
    }

    @Override
    public void departmentFollowed(Followed followed) {
        index.find(relation -> relation.state() != RelationState.ENDED
                        && relation.details().names(followed.from()))
                .forEach(relation -> relations.departmentFollowed(relation.id(), followed));
    }
}
