#!/usr/bin/env python3
"""Train the model that tells a page's account from the rest; see README.md beside this file.
usage: train.py gold.json examples.jsonl [pieces.tsv]      needs numpy and scipy
Without the third argument: a cross-validation over the pages that are read."""
import json, re, sys
import numpy as np
from scipy.optimize import minimize
from scipy.sparse import csr_matrix

GOLD, PROSE, SIBLING, BESIDE, L2, LEAN = 1.0, 0.15, 0.15, 0.09, 1.0, 0.5
LISTED = ('line-opener', 'line-furniture', 'copied')

def fold(s): return re.sub(r'\s+', ' ', s or '').strip()

def is_read(page):
    """Odd hashes are read, the gate scores the even ones: Java's String.hashCode."""
    h = 0
    for c in page: h = (31 * h + ord(c)) & 0xffffffff
    return h % 2 == 1

def label(pieces, gold):
    """For each piece whether it is the account, and how much that is to be believed."""
    out, good = [(0, 0.0)] * len(pieces), []
    for s in map(fold, gold['with']):
        hits = [i for i, p in enumerate(pieces) if s in p[0]]
        if hits:
            best = max(hits, key=lambda i: (' in-wide ' in pieces[i][1], 'in-best-1' in pieces[i][1], -hits.index(i)))
            good.append(best); out[best] = (1, GOLD)
    for s in map(fold, gold['without']):
        hits = [i for i, p in enumerate(pieces) if s in p[0] and not out[i][0]]
        for i in hits: out[i] = (0, GOLD / len(hits) ** .5)
    if not good: return out
    first, last, groups = min(good), max(good), {pieces[i][2] for i in good}
    for i, (text, features, group, _) in enumerate(pieces):
        if out[i][1]: continue
        fs = set(features.split())
        prose = any(f.startswith('prose-') and f.endswith('-true') for f in fs)
        plain = 'links-0' in fs or 'links-1' in fs
        aside = any(f.startswith('aside-') or f in LISTED for f in fs)
        inside = first < i < last
        if inside and prose and plain: out[i] = (1, PROSE)
        elif inside and group in groups and plain and not aside: out[i] = (1, SIBLING)
        elif not inside and (not prose or min(abs(i - first), abs(i - last)) > 25): out[i] = (0, BESIDE)
    return out

def fit(pages, ids, gold):
    index, rows, cols, y, w = {}, [], [], [], []
    for page in ids:
        for piece, (answer, weight) in zip(pages[page], label(pages[page], gold[page])):
            if weight:
                for f in piece[1].split(): rows.append(len(y)); cols.append(index.setdefault(f, len(index)))
                y.append(answer * 2 - 1); w.append(weight)
    x = csr_matrix((np.ones(len(rows)), (rows, cols)), shape=(len(y), len(index)))
    y, w = np.array(y), np.array(w)
    def loss(v):
        z = y * (x @ v)
        grad = x.T @ (-y * w / (1 + np.exp(np.clip(z, -30, 30)))) + L2 * v
        return (w * np.logaddexp(0, -z)).sum() + L2 * (v @ v) / 2, grad
    v = minimize(loss, np.zeros(len(index)), jac=True, method='L-BFGS-B', options={'maxiter': 300}).x
    weights = {f: v[i] for f, i in index.items()}
    weights['bias'] += LEAN
    return weights

def count(pages, ids, gold, weights):
    good = bad = missed = 0
    for page in ids:
        kept = [p[0] for p in pages[page] if sum(weights.get(f, 0) for f in p[1].split()) > 0]
        text, g = fold(' '.join(kept)), gold[page]
        got = sum(fold(s) in text for s in g['with'])
        good += got; missed += len(g['with']) - got; bad += sum(fold(s) in text for s in g['without'])
    return np.array([good, bad, missed])

def show(c):
    p, r = c[0] / (c[0] + c[1]), c[0] / (c[0] + c[2])
    return f'segments P {p:.3f} R {r:.3f} F {2 * p * r / (p + r):.3f}'

def main():
    gold = json.load(open(sys.argv[1], encoding='utf8'))
    pages = {r['page']: r['pieces'] for r in map(json.loads, open(sys.argv[2], encoding='utf8'))}
    ids = sorted(filter(is_read, pages))
    if len(sys.argv) == 3:
        total = 0
        for part in range(5):
            test = set(ids[part::5])
            total = total + count(pages, test, gold, fit(pages, [p for p in ids if p not in test], gold))
        print('held out of the read half:', show(total))
        return
    weights = fit(pages, ids, gold)
    with open(sys.argv[3], 'w', encoding='utf8') as out:
        out.write('# Weights of the features of a piece of a page: above nought they speak for the account.\n'
                  '# Written by data/pages/train.py; data/pages/README.md says how.\n# id\tpattern\n')
        for f in sorted(weights):
            if abs(weights[f]) >= .01: out.write(f'{f}\t{weights[f]:.2f}\n')
if __name__ == '__main__': main()
