package planted;

import planted.indexer.UsesCommand;

record UsesIndexer(UsesCommand above) {}
