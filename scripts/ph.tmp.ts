import { builtDocuments, engineOf } from "#scripts/search/built-index.ts";
import { phantoms, wardTopics, bridges } from "#scripts/search/by-rule.ts";
import { loadPortal } from "#src/load/load-portal.ts";
import { askPeople, peopleQuestions, successOf } from "#scripts/search/people.ts";
const engine = await engineOf(); const documents = builtDocuments(); const portal = loadPortal("data");
console.log((await phantoms(engine, documents)).wrong, (await wardTopics(engine, portal, documents)).right, (await bridges(engine, portal, documents)).right);
console.log(successOf(await askPeople(engine, peopleQuestions("open"), documents)), successOf(await askPeople(engine, peopleQuestions("aside"), documents)));
