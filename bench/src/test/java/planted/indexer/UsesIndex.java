package planted.indexer;

import planted.index.Inside;

record UsesIndex(Inside inside) {}
