package city.weltoffen.relations.activity;

import city.weltoffen.defaults.problems.DomainProblem;
import city.weltoffen.defaults.security.Identity;
import city.weltoffen.relations.relation.RelationAccess;
import city.weltoffen.relations.relation.RelationId;
import city.weltoffen.relations.relation.RelationKind;
import city.weltoffen.relations.relation.Relations;
import java.util.Set;
import org.springframework.stereotype.Component;

/** A follow-up becomes a project: a relation of one of the kinds that are projects. */
@Component
class ProjectDestination implements FollowUpDestination {

    private static final Set<RelationKind> PROJECTS = Set.of(RelationKind.EU_PROJECT, RelationKind.PROJECT_PARTNERSHIP);

    private final Relations relations;
    private final RelationAccess access;

    ProjectDestination(Relations relations, RelationAccess access) {
        this.relations = relations;
        this.access = access;
    }

    @Override
    public FollowUp.Became became() {
        return FollowUp.Became.PROJECT;
    }

    @Override
    public void require(String id, Identity reader) {
        var relation = access.requireVisible(reader, relations.require(new RelationId(id)));
        if (!PROJECTS.contains(relation.kind())) {
            throw DomainProblem.invalid("#/id", "no-project");
        }
    }
}
