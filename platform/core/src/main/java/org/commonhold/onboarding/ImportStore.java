package org.commonhold.onboarding;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import org.commonhold.kernel.NotFound;

@ApplicationScoped
class ImportStore {

    private final EntityManager em;

    @Inject
    ImportStore(EntityManager em) {
        this.em = em;
    }

    ImportJob add(ImportJob job) {
        em.persist(job);
        return job;
    }

    ImportJob job(ImportId id) {
        var job = em.find(ImportJob.class, id.value());
        if (job == null) {
            throw new NotFound("import");
        }
        return job;
    }

    List<ImportJob> jobs() {
        return em.createQuery("select j from ImportJob j order by j.createdAt desc", ImportJob.class)
                .getResultList();
    }

    List<ImportProblem> problems(ImportId id, int offset, int limit) {
        return em.createQuery(
                        "select p from ImportProblem p where p.importId = :id order by p.rowNo, p.id",
                        ImportProblem.class)
                .setParameter("id", id.value())
                .setFirstResult(offset)
                .setMaxResults(limit)
                .getResultList();
    }

    long countProblems(ImportId id) {
        return em.createQuery("select count(p) from ImportProblem p where p.importId = :id", Long.class)
                .setParameter("id", id.value())
                .getSingleResult();
    }
}
