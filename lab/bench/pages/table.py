#!/usr/bin/env python3
"""One table of what each extractor made of the saved pages, scored by the gold's own score.py.
usage: table.py GOLD OUT
The half that the gate scores is the unread one: pages whose name has an even hash, as Java hashes strings."""
import json, os, re, subprocess, sys, tempfile

folder, out = sys.argv[1:3]
gold = json.load(open(os.path.join(folder, 'gold.json'), encoding='utf8'))
names = [line.split('\t') for line in open(os.path.join(out, 'times.tsv')).read().splitlines()]

def is_unread(page):
    code = 0
    for letter in page:
        code = (31 * code + ord(letter)) & 0xffffffff
    return code % 2 == 0

def language(page):
    source = open(os.path.join(out, 'html', page + '.html'), encoding='utf8').read(200_000)
    named = re.search(r'<html[^>]*?\blang=["\']?([a-zA-Z]{2})', source)
    return named.group(1).lower() if named else 'none'

def plain(entry):
    """Several authors are asked for by neither the gate nor score.py, which takes one name."""
    return {key: '' if key == 'author' and isinstance(value, list) else value for key, value in entry.items()}

def score(pages, name):
    with tempfile.NamedTemporaryFile('w', suffix='.json', encoding='utf8') as part:
        json.dump({page: plain(gold[page]) for page in pages}, part)
        part.flush()
        said = subprocess.run([sys.executable, os.path.join(folder, 'score.py'), part.name, os.path.join(out, name + '.jsonl')],
                              capture_output=True, text=True, check=True).stdout
    f = re.search(r' F ([\d.]+)', said).group(1)
    right = dict(re.findall(r'(title|date|author) +right \S+ = ([\d.]+)', said))
    return f, right

def rows(title, groups):
    print('\n' + title + ' | ' + ' | '.join('%s (%d)' % (group, len(pages)) for group, pages in groups))
    for name, *_ in names:
        shares = [score(pages, name)[0] for _, pages in groups]
        print(name + ' | ' + ' | '.join(f[1:] if f < '1' else '1' for f in shares))

halves = [('all', sorted(gold)), ('read', sorted(filter(lambda p: not is_unread(p), gold))),
          ('unread', sorted(filter(is_unread, gold)))]
for group, pages in halves:
    print('\n%s, %d pages | segment F | title | author | date' % (group, len(pages)))
    for name, *_ in names:
        f, right = score(pages, name)
        print(' | '.join([name, f] + [right[field] for field in ('title', 'author', 'date')]))

languages = {}
for page in sorted(gold):
    languages.setdefault(language(page), []).append(page)
for group, pages in halves:
    of = [(code, [p for p in own if p in set(pages)]) for code, own in languages.items() if len(own) >= 8]
    rows('segment F, ' + group, sorted(of, key=lambda item: -len(item[1])))

print('\npages a second of one thread: cold | warm | cold ratio to avouch | warm | slowest page once warm, ms')
first = [float(value) for value in names[0][1:3]]
for name, cold, warm, slowest in names:
    print('%s | %s | %s | %.2f | %.2f | %s' % (name, cold, warm, float(cold) / first[0], float(warm) / first[1], slowest))
