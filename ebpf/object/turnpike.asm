
turnpike.stripped:	file format elf64-bpf

Disassembly of section .text:

0000000000000000 <_RNvXNtCsldISJrIv0ZL_8turnpike5tableNtNtCs7ifBPmSVd3_12turnpike_abi5entry6NarrowNtB2_5Entry6search>:
       0:	r6 = r3
       1:	r4 = *(u64 *)(r1 + 0x18)
       2:	r4 *= r6
       3:	r3 = *(u64 *)(r1 + 0x10)
       4:	r3 *= r2
       5:	r4 += r3
       6:	r8 = r4
       7:	r8 >>= 0x20
       8:	r8 ^= r4
       9:	r3 = *(u64 *)(r1 + 0x38)
      10:	r8 *= r3
      11:	r3 = -0x100000000 ll
      13:	*(u64 *)(r10 - 0x10) = r2
      14:	r4 = r2
      15:	r4 &= r3
      16:	r2 = 0xffff0000 ll
      18:	r4 |= r2
      19:	*(u64 *)(r10 - 0x20) = r4
      20:	w7 = 0x0
      21:	w2 = *(u32 *)(r1 + 0x8)
      22:	*(u32 *)(r10 - 0x8) = w2
      23:	r1 += 0x208
      24:	*(u64 *)(r10 - 0x18) = r1
      25:	r8 >>= 0x21
      26:	r9 = 0x0
      27:	if w7 == 0x8 goto +0x33 <_RNvXNtCsldISJrIv0ZL_8turnpike5tableNtNtCs7ifBPmSVd3_12turnpike_abi5entry6NarrowNtB2_5Entry6search+0x278>
      28:	w1 = w8
      29:	w1 += w7
      30:	w2 = *(u32 *)(r10 - 0x8)
      31:	w1 &= w2
      32:	*(u32 *)(r10 - 0x4) = w1
      33:	r2 = r10
      34:	r2 += -0x4
      35:	r1 = 0x0 ll
		0000000000000118:  R_BPF_64_64	NARROW
      37:	call 0x1
      38:	r3 = 0xffffffffffff ll
      40:	if r0 == 0x0 goto +0x26 <_RNvXNtCsldISJrIv0ZL_8turnpike5tableNtNtCs7ifBPmSVd3_12turnpike_abi5entry6NarrowNtB2_5Entry6search+0x278>
      41:	r1 = *(u64 *)(r0 + 0x8)
      42:	r1 &= r3
      43:	if r1 != r6 goto +0xc <_RNvXNtCsldISJrIv0ZL_8turnpike5tableNtNtCs7ifBPmSVd3_12turnpike_abi5entry6NarrowNtB2_5Entry6search+0x1c0>
      44:	w1 = *(u32 *)(r0 + 0x0)
      45:	r2 = *(u64 *)(r10 - 0x10)
      46:	if w1 != w2 goto +0x9 <_RNvXNtCsldISJrIv0ZL_8turnpike5tableNtNtCs7ifBPmSVd3_12turnpike_abi5entry6NarrowNtB2_5Entry6search+0x1c0>
      47:	w2 = *(u8 *)(r0 + 0x1f)
      48:	r2 <<= 0x5
      49:	r1 = *(u64 *)(r10 - 0x18)
      50:	r1 += r2
      51:	r2 = *(u64 *)(r1 + 0x0)
      52:	if r2 != 0x0 goto +0x3 <_RNvXNtCsldISJrIv0ZL_8turnpike5tableNtNtCs7ifBPmSVd3_12turnpike_abi5entry6NarrowNtB2_5Entry6search+0x1c0>
      53:	r1 = *(u64 *)(r1 + 0x8)
      54:	r2 = *(u64 *)(r10 - 0x20)
      55:	if r1 == r2 goto +0x13 <_RNvXNtCsldISJrIv0ZL_8turnpike5tableNtNtCs7ifBPmSVd3_12turnpike_abi5entry6NarrowNtB2_5Entry6search+0x258>
      56:	r1 = *(u64 *)(r0 + 0x48)
      57:	r2 = r1
      58:	r2 &= r3
      59:	if r2 != r6 goto +0xc <_RNvXNtCsldISJrIv0ZL_8turnpike5tableNtNtCs7ifBPmSVd3_12turnpike_abi5entry6NarrowNtB2_5Entry6search+0x240>
      60:	w2 = *(u32 *)(r0 + 0x40)
      61:	r3 = *(u64 *)(r10 - 0x10)
      62:	if w2 != w3 goto +0x9 <_RNvXNtCsldISJrIv0ZL_8turnpike5tableNtNtCs7ifBPmSVd3_12turnpike_abi5entry6NarrowNtB2_5Entry6search+0x240>
      63:	w3 = *(u8 *)(r0 + 0x5f)
      64:	r3 <<= 0x5
      65:	r2 = *(u64 *)(r10 - 0x18)
      66:	r2 += r3
      67:	r3 = *(u64 *)(r2 + 0x0)
      68:	if r3 != 0x0 goto +0x3 <_RNvXNtCsldISJrIv0ZL_8turnpike5tableNtNtCs7ifBPmSVd3_12turnpike_abi5entry6NarrowNtB2_5Entry6search+0x240>
      69:	r2 = *(u64 *)(r2 + 0x8)
      70:	r3 = *(u64 *)(r10 - 0x20)
      71:	if r2 == r3 goto +0x5 <_RNvXNtCsldISJrIv0ZL_8turnpike5tableNtNtCs7ifBPmSVd3_12turnpike_abi5entry6NarrowNtB2_5Entry6search+0x268>
      72:	w7 += 0x1
      73:	if r1 s> -0x1 goto +0x5 <_RNvXNtCsldISJrIv0ZL_8turnpike5tableNtNtCs7ifBPmSVd3_12turnpike_abi5entry6NarrowNtB2_5Entry6search+0x278>
      74:	goto -0x30 <_RNvXNtCsldISJrIv0ZL_8turnpike5tableNtNtCs7ifBPmSVd3_12turnpike_abi5entry6NarrowNtB2_5Entry6search+0xd8>
      75:	r0 += 0x8
      76:	goto +0x1 <_RNvXNtCsldISJrIv0ZL_8turnpike5tableNtNtCs7ifBPmSVd3_12turnpike_abi5entry6NarrowNtB2_5Entry6search+0x270>
      77:	r0 += 0x48
      78:	r9 = r0
      79:	r0 = r9
      80:	exit

0000000000000288 <_RNvNtCsldISJrIv0ZL_8turnpike5relay11is_listener>:
      81:	r5 = *(u64 *)(r1 + 0x90)
      82:	r6 = *(u64 *)(r1 + 0x88)
      83:	w0 = w4
      84:	w0 &= 0xffff
      85:	if w0 == 0x0 goto +0x80 <_RNvNtCsldISJrIv0ZL_8turnpike5relay11is_listener+0x428>
      86:	w0 = 0x1
      87:	if r6 != r2 goto +0x5 <_RNvNtCsldISJrIv0ZL_8turnpike5relay11is_listener+0x60>
      88:	if r5 != r3 goto +0x4 <_RNvNtCsldISJrIv0ZL_8turnpike5relay11is_listener+0x60>
      89:	w5 = *(u16 *)(r1 + 0x98)
      90:	w6 = w4
      91:	w6 &= 0xffff
      92:	if w5 == w6 goto +0x78 <_RNvNtCsldISJrIv0ZL_8turnpike5relay11is_listener+0x420>
      93:	w5 = *(u16 *)(r1 + 0xb0)
      94:	r6 = *(u64 *)(r1 + 0xa8)
      95:	r7 = *(u64 *)(r1 + 0xa0)
      96:	if r7 != r2 goto +0x4 <_RNvNtCsldISJrIv0ZL_8turnpike5relay11is_listener+0xa0>
      97:	if r6 != r3 goto +0x3 <_RNvNtCsldISJrIv0ZL_8turnpike5relay11is_listener+0xa0>
      98:	w6 = w4
      99:	w6 &= 0xffff
     100:	if w5 == w6 goto +0x70 <_RNvNtCsldISJrIv0ZL_8turnpike5relay11is_listener+0x420>
     101:	w5 = *(u16 *)(r1 + 0xc8)
     102:	r6 = *(u64 *)(r1 + 0xc0)
     103:	r7 = *(u64 *)(r1 + 0xb8)
     104:	if r7 != r2 goto +0x4 <_RNvNtCsldISJrIv0ZL_8turnpike5relay11is_listener+0xe0>
     105:	if r6 != r3 goto +0x3 <_RNvNtCsldISJrIv0ZL_8turnpike5relay11is_listener+0xe0>
     106:	w6 = w4
     107:	w6 &= 0xffff
     108:	if w5 == w6 goto +0x68 <_RNvNtCsldISJrIv0ZL_8turnpike5relay11is_listener+0x420>
     109:	w5 = *(u16 *)(r1 + 0xe0)
     110:	r6 = *(u64 *)(r1 + 0xd8)
     111:	r7 = *(u64 *)(r1 + 0xd0)
     112:	if r7 != r2 goto +0x4 <_RNvNtCsldISJrIv0ZL_8turnpike5relay11is_listener+0x120>
     113:	if r6 != r3 goto +0x3 <_RNvNtCsldISJrIv0ZL_8turnpike5relay11is_listener+0x120>
     114:	w6 = w4
     115:	w6 &= 0xffff
     116:	if w5 == w6 goto +0x60 <_RNvNtCsldISJrIv0ZL_8turnpike5relay11is_listener+0x420>
     117:	w5 = *(u16 *)(r1 + 0xf8)
     118:	r6 = *(u64 *)(r1 + 0xf0)
     119:	r7 = *(u64 *)(r1 + 0xe8)
     120:	if r7 != r2 goto +0x4 <_RNvNtCsldISJrIv0ZL_8turnpike5relay11is_listener+0x160>
     121:	if r6 != r3 goto +0x3 <_RNvNtCsldISJrIv0ZL_8turnpike5relay11is_listener+0x160>
     122:	w6 = w4
     123:	w6 &= 0xffff
     124:	if w5 == w6 goto +0x58 <_RNvNtCsldISJrIv0ZL_8turnpike5relay11is_listener+0x420>
     125:	w5 = *(u16 *)(r1 + 0x110)
     126:	r6 = *(u64 *)(r1 + 0x108)
     127:	r7 = *(u64 *)(r1 + 0x100)
     128:	if r7 != r2 goto +0x4 <_RNvNtCsldISJrIv0ZL_8turnpike5relay11is_listener+0x1a0>
     129:	if r6 != r3 goto +0x3 <_RNvNtCsldISJrIv0ZL_8turnpike5relay11is_listener+0x1a0>
     130:	w6 = w4
     131:	w6 &= 0xffff
     132:	if w5 == w6 goto +0x50 <_RNvNtCsldISJrIv0ZL_8turnpike5relay11is_listener+0x420>
     133:	w5 = *(u16 *)(r1 + 0x128)
     134:	r6 = *(u64 *)(r1 + 0x120)
     135:	r7 = *(u64 *)(r1 + 0x118)
     136:	if r7 != r2 goto +0x4 <_RNvNtCsldISJrIv0ZL_8turnpike5relay11is_listener+0x1e0>
     137:	if r6 != r3 goto +0x3 <_RNvNtCsldISJrIv0ZL_8turnpike5relay11is_listener+0x1e0>
     138:	w6 = w4
     139:	w6 &= 0xffff
     140:	if w5 == w6 goto +0x48 <_RNvNtCsldISJrIv0ZL_8turnpike5relay11is_listener+0x420>
     141:	w5 = *(u16 *)(r1 + 0x140)
     142:	r6 = *(u64 *)(r1 + 0x138)
     143:	r7 = *(u64 *)(r1 + 0x130)
     144:	if r7 != r2 goto +0x4 <_RNvNtCsldISJrIv0ZL_8turnpike5relay11is_listener+0x220>
     145:	if r6 != r3 goto +0x3 <_RNvNtCsldISJrIv0ZL_8turnpike5relay11is_listener+0x220>
     146:	w6 = w4
     147:	w6 &= 0xffff
     148:	if w5 == w6 goto +0x40 <_RNvNtCsldISJrIv0ZL_8turnpike5relay11is_listener+0x420>
     149:	w5 = *(u16 *)(r1 + 0x158)
     150:	r6 = *(u64 *)(r1 + 0x150)
     151:	r7 = *(u64 *)(r1 + 0x148)
     152:	if r7 != r2 goto +0x4 <_RNvNtCsldISJrIv0ZL_8turnpike5relay11is_listener+0x260>
     153:	if r6 != r3 goto +0x3 <_RNvNtCsldISJrIv0ZL_8turnpike5relay11is_listener+0x260>
     154:	w6 = w4
     155:	w6 &= 0xffff
     156:	if w5 == w6 goto +0x38 <_RNvNtCsldISJrIv0ZL_8turnpike5relay11is_listener+0x420>
     157:	w5 = *(u16 *)(r1 + 0x170)
     158:	r6 = *(u64 *)(r1 + 0x168)
     159:	r7 = *(u64 *)(r1 + 0x160)
     160:	if r7 != r2 goto +0x4 <_RNvNtCsldISJrIv0ZL_8turnpike5relay11is_listener+0x2a0>
     161:	if r6 != r3 goto +0x3 <_RNvNtCsldISJrIv0ZL_8turnpike5relay11is_listener+0x2a0>
     162:	w6 = w4
     163:	w6 &= 0xffff
     164:	if w5 == w6 goto +0x30 <_RNvNtCsldISJrIv0ZL_8turnpike5relay11is_listener+0x420>
     165:	w5 = *(u16 *)(r1 + 0x188)
     166:	r6 = *(u64 *)(r1 + 0x180)
     167:	r7 = *(u64 *)(r1 + 0x178)
     168:	if r7 != r2 goto +0x4 <_RNvNtCsldISJrIv0ZL_8turnpike5relay11is_listener+0x2e0>
     169:	if r6 != r3 goto +0x3 <_RNvNtCsldISJrIv0ZL_8turnpike5relay11is_listener+0x2e0>
     170:	w6 = w4
     171:	w6 &= 0xffff
     172:	if w5 == w6 goto +0x28 <_RNvNtCsldISJrIv0ZL_8turnpike5relay11is_listener+0x420>
     173:	w5 = *(u16 *)(r1 + 0x1a0)
     174:	r6 = *(u64 *)(r1 + 0x198)
     175:	r7 = *(u64 *)(r1 + 0x190)
     176:	if r7 != r2 goto +0x4 <_RNvNtCsldISJrIv0ZL_8turnpike5relay11is_listener+0x320>
     177:	if r6 != r3 goto +0x3 <_RNvNtCsldISJrIv0ZL_8turnpike5relay11is_listener+0x320>
     178:	w6 = w4
     179:	w6 &= 0xffff
     180:	if w5 == w6 goto +0x20 <_RNvNtCsldISJrIv0ZL_8turnpike5relay11is_listener+0x420>
     181:	w5 = *(u16 *)(r1 + 0x1b8)
     182:	r6 = *(u64 *)(r1 + 0x1b0)
     183:	r7 = *(u64 *)(r1 + 0x1a8)
     184:	if r7 != r2 goto +0x4 <_RNvNtCsldISJrIv0ZL_8turnpike5relay11is_listener+0x360>
     185:	if r6 != r3 goto +0x3 <_RNvNtCsldISJrIv0ZL_8turnpike5relay11is_listener+0x360>
     186:	w6 = w4
     187:	w6 &= 0xffff
     188:	if w5 == w6 goto +0x18 <_RNvNtCsldISJrIv0ZL_8turnpike5relay11is_listener+0x420>
     189:	w5 = *(u16 *)(r1 + 0x1d0)
     190:	r6 = *(u64 *)(r1 + 0x1c8)
     191:	r7 = *(u64 *)(r1 + 0x1c0)
     192:	if r7 != r2 goto +0x4 <_RNvNtCsldISJrIv0ZL_8turnpike5relay11is_listener+0x3a0>
     193:	if r6 != r3 goto +0x3 <_RNvNtCsldISJrIv0ZL_8turnpike5relay11is_listener+0x3a0>
     194:	w6 = w4
     195:	w6 &= 0xffff
     196:	if w5 == w6 goto +0x10 <_RNvNtCsldISJrIv0ZL_8turnpike5relay11is_listener+0x420>
     197:	w5 = *(u16 *)(r1 + 0x1e8)
     198:	r6 = *(u64 *)(r1 + 0x1e0)
     199:	r7 = *(u64 *)(r1 + 0x1d8)
     200:	if r7 != r2 goto +0x4 <_RNvNtCsldISJrIv0ZL_8turnpike5relay11is_listener+0x3e0>
     201:	if r6 != r3 goto +0x3 <_RNvNtCsldISJrIv0ZL_8turnpike5relay11is_listener+0x3e0>
     202:	w6 = w4
     203:	w6 &= 0xffff
     204:	if w5 == w6 goto +0x8 <_RNvNtCsldISJrIv0ZL_8turnpike5relay11is_listener+0x420>
     205:	w5 = *(u16 *)(r1 + 0x200)
     206:	r6 = *(u64 *)(r1 + 0x1f8)
     207:	r1 = *(u64 *)(r1 + 0x1f0)
     208:	if r1 != r2 goto +0x3 <_RNvNtCsldISJrIv0ZL_8turnpike5relay11is_listener+0x418>
     209:	if r6 != r3 goto +0x2 <_RNvNtCsldISJrIv0ZL_8turnpike5relay11is_listener+0x418>
     210:	w4 &= 0xffff
     211:	if w5 == w4 goto +0x1 <_RNvNtCsldISJrIv0ZL_8turnpike5relay11is_listener+0x420>
     212:	w0 = 0x0
     213:	exit
     214:	r2 = *(u64 *)(r1 + 0xa8)
     215:	r2 = *(u64 *)(r1 + 0xa0)
     216:	r2 = *(u64 *)(r1 + 0xc0)
     217:	r2 = *(u64 *)(r1 + 0xb8)
     218:	r2 = *(u64 *)(r1 + 0xd8)
     219:	r2 = *(u64 *)(r1 + 0xd0)
     220:	r2 = *(u64 *)(r1 + 0xf0)
     221:	r2 = *(u64 *)(r1 + 0xe8)
     222:	r2 = *(u64 *)(r1 + 0x108)
     223:	r2 = *(u64 *)(r1 + 0x100)
     224:	r2 = *(u64 *)(r1 + 0x120)
     225:	r2 = *(u64 *)(r1 + 0x118)
     226:	r2 = *(u64 *)(r1 + 0x138)
     227:	r2 = *(u64 *)(r1 + 0x130)
     228:	r2 = *(u64 *)(r1 + 0x150)
     229:	r2 = *(u64 *)(r1 + 0x148)
     230:	r2 = *(u64 *)(r1 + 0x168)
     231:	r2 = *(u64 *)(r1 + 0x160)
     232:	r2 = *(u64 *)(r1 + 0x180)
     233:	r2 = *(u64 *)(r1 + 0x178)
     234:	r2 = *(u64 *)(r1 + 0x198)
     235:	r2 = *(u64 *)(r1 + 0x190)
     236:	r2 = *(u64 *)(r1 + 0x1b0)
     237:	r2 = *(u64 *)(r1 + 0x1a8)
     238:	r2 = *(u64 *)(r1 + 0x1c8)
     239:	r2 = *(u64 *)(r1 + 0x1c0)
     240:	r2 = *(u64 *)(r1 + 0x1e0)
     241:	r2 = *(u64 *)(r1 + 0x1d8)
     242:	r2 = *(u64 *)(r1 + 0x1f8)
     243:	r1 = *(u64 *)(r1 + 0x1f0)
     244:	goto -0x21 <_RNvNtCsldISJrIv0ZL_8turnpike5relay11is_listener+0x418>

00000000000007a8 <_RNvXs_NtCsldISJrIv0ZL_8turnpike5tableNtNtCs7ifBPmSVd3_12turnpike_abi5entry4WideNtB4_5Entry6search>:
     245:	r6 = r3
     246:	r4 = *(u64 *)(r2 + 0x0)
     247:	r3 = *(u64 *)(r1 + 0x10)
     248:	*(u64 *)(r10 - 0x10) = r4
     249:	r3 *= r4
     250:	r5 = *(u64 *)(r2 + 0x8)
     251:	r4 = *(u64 *)(r1 + 0x18)
     252:	*(u64 *)(r10 - 0x18) = r5
     253:	r4 *= r5
     254:	r4 += r3
     255:	r5 = *(u64 *)(r2 + 0x10)
     256:	r3 = *(u64 *)(r1 + 0x20)
     257:	*(u64 *)(r10 - 0x28) = r5
     258:	r3 *= r5
     259:	r4 += r3
     260:	r3 = *(u64 *)(r2 + 0x18)
     261:	r2 = *(u64 *)(r1 + 0x28)
     262:	*(u64 *)(r10 - 0x30) = r3
     263:	r2 *= r3
     264:	r4 += r2
     265:	r2 = *(u64 *)(r1 + 0x30)
     266:	r2 *= r6
     267:	r4 += r2
     268:	r9 = r4
     269:	r9 >>= 0x20
     270:	r9 ^= r4
     271:	r2 = *(u64 *)(r1 + 0x38)
     272:	r9 *= r2
     273:	w7 = 0x0
     274:	w2 = *(u32 *)(r1 + 0xc)
     275:	*(u32 *)(r10 - 0x8) = w2
     276:	r1 += 0x208
     277:	*(u64 *)(r10 - 0x20) = r1
     278:	r9 >>= 0x21
     279:	r8 = 0x0
     280:	if w7 == 0x8 goto +0x3b <_RNvXs_NtCsldISJrIv0ZL_8turnpike5tableNtNtCs7ifBPmSVd3_12turnpike_abi5entry4WideNtB4_5Entry6search+0x2f8>
     281:	w1 = w9
     282:	w1 += w7
     283:	w2 = *(u32 *)(r10 - 0x8)
     284:	w1 &= w2
     285:	*(u32 *)(r10 - 0x4) = w1
     286:	r2 = r10
     287:	r2 += -0x4
     288:	r1 = 0x0 ll
		0000000000000900:  R_BPF_64_64	WIDE
     290:	call 0x1
     291:	r4 = 0xffffffffffff ll
     293:	if r0 == 0x0 goto +0x2e <_RNvXs_NtCsldISJrIv0ZL_8turnpike5tableNtNtCs7ifBPmSVd3_12turnpike_abi5entry4WideNtB4_5Entry6search+0x2f8>
     294:	r1 = *(u64 *)(r0 + 0x10)
     295:	r1 &= r4
     296:	if r1 != r6 goto +0x10 <_RNvXs_NtCsldISJrIv0ZL_8turnpike5tableNtNtCs7ifBPmSVd3_12turnpike_abi5entry4WideNtB4_5Entry6search+0x220>
     297:	r1 = *(u64 *)(r0 + 0x8)
     298:	r2 = *(u64 *)(r0 + 0x0)
     299:	r3 = *(u64 *)(r10 - 0x10)
     300:	if r2 != r3 goto +0xc <_RNvXs_NtCsldISJrIv0ZL_8turnpike5tableNtNtCs7ifBPmSVd3_12turnpike_abi5entry4WideNtB4_5Entry6search+0x220>
     301:	r2 = *(u64 *)(r10 - 0x18)
     302:	if r1 != r2 goto +0xa <_RNvXs_NtCsldISJrIv0ZL_8turnpike5tableNtNtCs7ifBPmSVd3_12turnpike_abi5entry4WideNtB4_5Entry6search+0x220>
     303:	w2 = *(u8 *)(r0 + 0x27)
     304:	r2 <<= 0x5
     305:	r1 = *(u64 *)(r10 - 0x20)
     306:	r1 += r2
     307:	r2 = *(u64 *)(r1 + 0x0)
     308:	r3 = *(u64 *)(r10 - 0x28)
     309:	if r2 != r3 goto +0x3 <_RNvXs_NtCsldISJrIv0ZL_8turnpike5tableNtNtCs7ifBPmSVd3_12turnpike_abi5entry4WideNtB4_5Entry6search+0x220>
     310:	r1 = *(u64 *)(r1 + 0x8)
     311:	r2 = *(u64 *)(r10 - 0x30)
     312:	if r1 == r2 goto +0x17 <_RNvXs_NtCsldISJrIv0ZL_8turnpike5tableNtNtCs7ifBPmSVd3_12turnpike_abi5entry4WideNtB4_5Entry6search+0x2d8>
     313:	r1 = *(u64 *)(r0 + 0x90)
     314:	r2 = r1
     315:	r2 &= r4
     316:	if r2 != r6 goto +0x10 <_RNvXs_NtCsldISJrIv0ZL_8turnpike5tableNtNtCs7ifBPmSVd3_12turnpike_abi5entry4WideNtB4_5Entry6search+0x2c0>
     317:	r2 = *(u64 *)(r0 + 0x88)
     318:	r3 = *(u64 *)(r0 + 0x80)
     319:	r4 = *(u64 *)(r10 - 0x10)
     320:	if r3 != r4 goto +0xc <_RNvXs_NtCsldISJrIv0ZL_8turnpike5tableNtNtCs7ifBPmSVd3_12turnpike_abi5entry4WideNtB4_5Entry6search+0x2c0>
     321:	r3 = *(u64 *)(r10 - 0x18)
     322:	if r2 != r3 goto +0xa <_RNvXs_NtCsldISJrIv0ZL_8turnpike5tableNtNtCs7ifBPmSVd3_12turnpike_abi5entry4WideNtB4_5Entry6search+0x2c0>
     323:	w3 = *(u8 *)(r0 + 0xa7)
     324:	r3 <<= 0x5
     325:	r2 = *(u64 *)(r10 - 0x20)
     326:	r2 += r3
     327:	r3 = *(u64 *)(r2 + 0x0)
     328:	r4 = *(u64 *)(r10 - 0x28)
     329:	if r3 != r4 goto +0x3 <_RNvXs_NtCsldISJrIv0ZL_8turnpike5tableNtNtCs7ifBPmSVd3_12turnpike_abi5entry4WideNtB4_5Entry6search+0x2c0>
     330:	r2 = *(u64 *)(r2 + 0x8)
     331:	r3 = *(u64 *)(r10 - 0x30)
     332:	if r2 == r3 goto +0x5 <_RNvXs_NtCsldISJrIv0ZL_8turnpike5tableNtNtCs7ifBPmSVd3_12turnpike_abi5entry4WideNtB4_5Entry6search+0x2e8>
     333:	w7 += 0x1
     334:	if r1 s> -0x1 goto +0x5 <_RNvXs_NtCsldISJrIv0ZL_8turnpike5tableNtNtCs7ifBPmSVd3_12turnpike_abi5entry4WideNtB4_5Entry6search+0x2f8>
     335:	goto -0x38 <_RNvXs_NtCsldISJrIv0ZL_8turnpike5tableNtNtCs7ifBPmSVd3_12turnpike_abi5entry4WideNtB4_5Entry6search+0x118>
     336:	r0 += 0x10
     337:	goto +0x1 <_RNvXs_NtCsldISJrIv0ZL_8turnpike5tableNtNtCs7ifBPmSVd3_12turnpike_abi5entry4WideNtB4_5Entry6search+0x2f0>
     338:	r0 += 0x90
     339:	r8 = r0
     340:	r0 = r8
     341:	exit

0000000000000ab0 <memcpy>:
     342:	if r3 == 0x0 goto +0x9 <memcpy+0x50>
     343:	r4 = 0x0
     344:	r5 = r1
     345:	r5 += r4
     346:	r0 = r2
     347:	r0 += r4
     348:	w0 = *(u8 *)(r0 + 0x0)
     349:	*(u8 *)(r5 + 0x0) = w0
     350:	r4 += 0x1
     351:	if r4 < r3 goto -0x8 <memcpy+0x10>
     352:	exit

0000000000000b08 <memmove>:
     353:	r4 = r1
     354:	r4 -= r2
     355:	if r4 >= r3 goto +0xb <memmove+0x70>
     356:	r2 += -0x1
     357:	r1 += -0x1
     358:	r4 = r1
     359:	r4 += r3
     360:	r5 = r2
     361:	r5 += r3
     362:	w5 = *(u8 *)(r5 + 0x0)
     363:	*(u8 *)(r4 + 0x0) = w5
     364:	r3 += -0x1
     365:	if r3 != 0x0 goto -0x8 <memmove+0x28>
     366:	goto +0xa <memmove+0xc0>
     367:	if r3 == 0x0 goto +0x9 <memmove+0xc0>
     368:	r4 = 0x0
     369:	r5 = r1
     370:	r5 += r4
     371:	r0 = r2
     372:	r0 += r4
     373:	w0 = *(u8 *)(r0 + 0x0)
     374:	*(u8 *)(r5 + 0x0) = w0
     375:	r4 += 0x1
     376:	if r4 < r3 goto -0x8 <memmove+0x80>
     377:	exit

0000000000000bd0 <memset>:
     378:	if r3 == 0x0 goto +0x6 <memset+0x38>
     379:	r4 = 0x0
     380:	r5 = r1
     381:	r5 += r4
     382:	*(u8 *)(r5 + 0x0) = w2
     383:	r4 += 0x1
     384:	if r4 < r3 goto -0x5 <memset+0x10>
     385:	exit

Disassembly of section xdp:

0000000000000000 <clock>:
       0:	w0 = 0x0
       1:	w2 = *(u32 *)(r1 + 0x4)
       2:	w6 = *(u32 *)(r1 + 0x0)
       3:	r1 = r6
       4:	r1 += 0x10
       5:	if r1 > r2 goto +0x5 <clock+0x58>
       6:	call 0x76
       7:	r1 = 0x1
       8:	*(u64 *)(r6 + 0x8) = r1
       9:	*(u64 *)(r6 + 0x0) = r0
      10:	w0 = 0x2
      11:	exit

0000000000000060 <turnpike>:
      12:	r7 = r1
      13:	w1 = 0x0
      14:	*(u32 *)(r10 - 0x20) = w1
      15:	r2 = r10
      16:	r2 += -0x20
      17:	r1 = 0x0 ll
		0000000000000088:  R_BPF_64_64	SETTINGS
      19:	call 0x1
      20:	w1 = 0x2
      21:	*(u32 *)(r10 - 0x48) = w1
      22:	r6 = 0x13
      23:	if r0 == 0x0 goto +0x2e <turnpike+0x1d0>
      24:	w1 = *(u32 *)(r0 + 0x0)
      25:	if w1 != 0x1 goto +0x2c <turnpike+0x1d0>
      26:	w9 = *(u32 *)(r7 + 0x4)
      27:	w8 = *(u32 *)(r7 + 0x0)
      28:	*(u64 *)(r10 - 0x50) = r8
      29:	r8 += 0xe
      30:	r6 = 0x3
      31:	if r8 > r9 goto +0x26 <turnpike+0x1d0>
      32:	w3 = 0x0
      33:	r5 = 0x0
      34:	r2 = 0xe
      35:	r1 = *(u64 *)(r10 - 0x50)
      36:	w1 = *(u16 *)(r1 + 0xc)
      37:	if w1 s> 0xa887 goto +0x3 <turnpike+0xe8>
      38:	if w1 == 0x8 goto +0x11d <turnpike+0x9c0>
      39:	if w1 == 0x81 goto +0x3 <turnpike+0xf8>
      40:	goto +0x1d <turnpike+0x1d0>
      41:	if w1 == 0xdd86 goto +0x16 <turnpike+0x1a0>
      42:	if w1 != 0xa888 goto +0x1b <turnpike+0x1d0>
      43:	r8 = *(u64 *)(r10 - 0x50)
      44:	r8 += 0x16
      45:	if r8 > r9 goto +0x18 <turnpike+0x1d0>
      46:	r1 = *(u64 *)(r10 - 0x50)
      47:	r5 = *(u64 *)(r1 + 0xc)
      48:	w3 = *(u16 *)(r1 + 0xe)
      49:	w3 &= 0xff0f
      50:	w1 = *(u16 *)(r1 + 0x10)
      51:	if w1 == 0x8 goto +0x10c <turnpike+0x9a0>
      52:	if w1 == 0xdd86 goto +0x10b <turnpike+0x9a0>
      53:	if w1 != 0x81 goto +0x10 <turnpike+0x1d0>
      54:	r2 = *(u64 *)(r10 - 0x50)
      55:	w1 = *(u16 *)(r2 + 0x12)
      56:	w1 &= 0xff0f
      57:	w2 = *(u16 *)(r2 + 0x14)
      58:	if w2 == 0x8 goto +0x100 <turnpike+0x978>
      59:	if w2 != 0xdd86 goto +0xa <turnpike+0x1d0>
      60:	w1 <<= 0x10
      61:	w1 |= w3
      62:	r2 = 0x16
      63:	w3 = w1
      64:	*(u32 *)(r10 - 0x60) = w3
      65:	*(u64 *)(r10 - 0x58) = r2
      66:	r1 = r8
      67:	r1 += 0x30
      68:	if r1 > r9 goto +0x1 <turnpike+0x1d0>
      69:	goto +0xf <turnpike+0x248>
      70:	w1 = 0x0
      71:	*(u32 *)(r10 - 0x20) = w1
      72:	r2 = r10
      73:	r2 += -0x20
      74:	r1 = 0x0 ll
		0000000000000250:  R_BPF_64_64	COUNTERS
      76:	call 0x1
      77:	if r0 == 0x0 goto +0x5 <turnpike+0x238>
      78:	r6 <<= 0x3
      79:	r0 += r6
      80:	r1 = *(u64 *)(r0 + 0x0)
      81:	r1 += 0x1
      82:	*(u64 *)(r0 + 0x0) = r1
      83:	w0 = *(u32 *)(r10 - 0x48)
      84:	exit
      85:	w2 = *(u32 *)(r8 + 0x4)
      86:	*(u64 *)(r10 - 0x68) = r2
      87:	w2 &= 0xff0000
      88:	if w2 != 0x110000 goto -0x13 <turnpike+0x1d0>
      89:	w2 = *(u32 *)(r8 + 0x0)
      90:	*(u64 *)(r10 - 0x70) = r2
      91:	w2 &= 0xf0
      92:	r6 = 0x4
      93:	if w2 != 0x60 goto -0x18 <turnpike+0x1d0>
      94:	r2 = *(u64 *)(r10 - 0x68)
      95:	w2 &= 0xffff
      96:	w3 = *(u32 *)(r8 + 0x2c)
      97:	r4 = r3
      98:	w3 &= 0xffff
      99:	if w2 != w3 goto -0x1e <turnpike+0x1d0>
     100:	r2 = r8
     101:	r2 += 0x28
     102:	w3 = w9
     103:	w3 -= w2
     104:	r2 = *(u64 *)(r10 - 0x68)
     105:	r2 = be16 r2
     106:	*(u32 *)(r10 - 0x90) = w3
     107:	*(u64 *)(r10 - 0x88) = r2
     108:	if w3 < w2 goto -0x27 <turnpike+0x1d0>
     109:	r2 = *(u64 *)(r10 - 0x88)
     110:	if w2 < 0x8 goto -0x29 <turnpike+0x1d0>
     111:	r6 = 0xc
     112:	w4 >>= 0x10
     113:	*(u64 *)(r10 - 0xa0) = r4
     114:	if w4 == 0x0 goto -0x2d <turnpike+0x1d0>
     115:	r2 = *(u64 *)(r8 + 0x20)
     116:	*(u64 *)(r10 - 0x80) = r2
     117:	r3 = *(u64 *)(r8 + 0x18)
     118:	r4 = *(u64 *)(r8 + 0x10)
     119:	r6 = *(u64 *)(r8 + 0x8)
     120:	w2 = *(u32 *)(r8 + 0x28)
     121:	*(u64 *)(r10 - 0x78) = r2
     122:	r2 = *(u64 *)(r10 - 0x80)
     123:	*(u64 *)(r10 - 0x28) = r2
     124:	*(u64 *)(r10 - 0xa8) = r3
     125:	*(u64 *)(r10 - 0x30) = r3
     126:	*(u64 *)(r10 - 0xc0) = r4
     127:	*(u64 *)(r10 - 0x38) = r4
     128:	*(u64 *)(r10 - 0xb8) = r6
     129:	*(u64 *)(r10 - 0x40) = r6
     130:	r2 = *(u64 *)(r10 - 0x78)
     131:	w2 >>= 0x10
     132:	*(u64 *)(r10 - 0xd0) = r2
     133:	r6 = r2
     134:	r6 = be16 r6
     135:	w4 = *(u16 *)(r0 + 0x6)
     136:	w4 &= 0xffff
     137:	w2 = 0x1
     138:	*(u64 *)(r10 - 0x98) = r2
     139:	w3 = 0x1
     140:	if w6 <= w4 goto +0x1 <turnpike+0x410>
     141:	w3 = 0x0
     142:	w4 = *(u16 *)(r0 + 0x4)
     143:	w2 = 0x1
     144:	if w4 <= w6 goto +0x1 <turnpike+0x430>
     145:	w2 = 0x0
     146:	r4 = *(u64 *)(r10 - 0x88)
     147:	w4 += -0x8
     148:	w2 &= w3
     149:	w6 = w2
     150:	w6 &= 0x1
     151:	if w6 != 0x0 goto +0x9 <turnpike+0x4a8>
     152:	if w4 < 0x4 goto +0x1b1 <turnpike+0x11f0>
     153:	r3 = r8
     154:	r3 += 0x34
     155:	if r3 > r9 goto +0x1ae <turnpike+0x11f0>
     156:	w3 = *(u8 *)(r1 + 0x0)
     157:	w3 &= 0xf0
     158:	if w3 != 0x40 goto +0x1ab <turnpike+0x11f0>
     159:	w1 = *(u32 *)(r1 + 0x0)
     160:	*(u64 *)(r10 - 0x98) = r1
     161:	*(u32 *)(r10 - 0xd8) = w2
     162:	*(u64 *)(r10 - 0xe0) = r4
     163:	*(u64 *)(r10 - 0xe8) = r5
     164:	r4 = 0x10000000000 ll
     166:	r1 = *(u64 *)(r10 - 0x98)
     167:	if w6 != 0x0 goto +0x3 <turnpike+0x4f8>
     168:	w4 = w1
     169:	w4 &= 0xffff
     170:	r4 <<= 0x20
     171:	*(u64 *)(r10 - 0x98) = r1
     172:	r2 = *(u64 *)(r0 + 0x10)
     173:	r1 = *(u64 *)(r10 - 0xb8)
     174:	r2 *= r1
     175:	r1 = *(u64 *)(r0 + 0x18)
     176:	r3 = *(u64 *)(r10 - 0xc0)
     177:	r1 *= r3
     178:	r1 += r2
     179:	r2 = *(u64 *)(r0 + 0x20)
     180:	r3 = *(u64 *)(r10 - 0xa8)
     181:	r2 *= r3
     182:	r1 += r2
     183:	r2 = *(u64 *)(r0 + 0x28)
     184:	r3 = *(u64 *)(r10 - 0x80)
     185:	r2 *= r3
     186:	r1 += r2
     187:	r2 = *(u64 *)(r10 - 0x78)
     188:	r4 |= r2
     189:	*(u64 *)(r10 - 0xc8) = r4
     190:	r2 = *(u64 *)(r0 + 0x30)
     191:	r2 *= r4
     192:	r1 += r2
     193:	r6 = r1
     194:	r6 >>= 0x20
     195:	r6 ^= r1
     196:	r1 = *(u64 *)(r0 + 0x38)
     197:	r6 *= r1
     198:	*(u64 *)(r10 - 0xb0) = r0
     199:	w1 = *(u32 *)(r0 + 0xc)
     200:	r2 = r6
     201:	r2 >>= 0x21
     202:	w1 &= w2
     203:	*(u32 *)(r10 - 0x20) = w1
     204:	r2 = r10
     205:	r2 += -0x20
     206:	r1 = 0x0 ll
		0000000000000670:  R_BPF_64_64	WIDE
     208:	call 0x1
     209:	if r0 == 0x0 goto +0x39 <turnpike+0x7f8>
     210:	r6 >>= 0x20
     211:	r6 &= 0x1
     212:	r1 = r6
     213:	r1 <<= 0x7
     214:	r5 = r0
     215:	r5 += r1
     216:	r3 = *(u64 *)(r5 + 0x10)
     217:	r2 = 0xffffffffffff ll
     219:	*(u64 *)(r10 - 0xf0) = r3
     220:	r3 &= r2
     221:	r1 = *(u64 *)(r10 - 0xb0)
     222:	r1 = *(u64 *)(r10 - 0xc8)
     223:	if r3 != r1 goto +0x10 <turnpike+0x720>
     224:	r3 = *(u64 *)(r5 + 0x8)
     225:	r4 = *(u64 *)(r5 + 0x0)
     226:	r1 = *(u64 *)(r10 - 0xb8)
     227:	if r4 != r1 goto +0xc <turnpike+0x720>
     228:	r1 = *(u64 *)(r10 - 0xc0)
     229:	if r3 != r1 goto +0xa <turnpike+0x720>
     230:	w3 = *(u8 *)(r5 + 0x27)
     231:	r3 <<= 0x5
     232:	r4 = *(u64 *)(r10 - 0xb0)
     233:	r4 += r3
     234:	r3 = *(u64 *)(r4 + 0x208)
     235:	r1 = *(u64 *)(r10 - 0xa8)
     236:	if r3 != r1 goto +0x3 <turnpike+0x720>
     237:	r3 = *(u64 *)(r4 + 0x210)
     238:	r1 = *(u64 *)(r10 - 0x80)
     239:	if r3 == r1 goto +0x317 <turnpike+0x1fd8>
     240:	r6 ^= 0x1
     241:	r6 <<= 0x7
     242:	r0 += r6
     243:	r4 = *(u64 *)(r0 + 0x10)
     244:	r3 = r4
     245:	r3 &= r2
     246:	r1 = *(u64 *)(r10 - 0xc8)
     247:	if r3 != r1 goto +0x10 <turnpike+0x7e0>
     248:	r2 = *(u64 *)(r0 + 0x8)
     249:	r3 = *(u64 *)(r0 + 0x0)
     250:	r1 = *(u64 *)(r10 - 0xb8)
     251:	if r3 != r1 goto +0xc <turnpike+0x7e0>
     252:	r1 = *(u64 *)(r10 - 0xc0)
     253:	if r2 != r1 goto +0xa <turnpike+0x7e0>
     254:	w2 = *(u8 *)(r0 + 0x27)
     255:	r2 <<= 0x5
     256:	r5 = *(u64 *)(r10 - 0xb0)
     257:	r5 += r2
     258:	r1 = *(u64 *)(r5 + 0x208)
     259:	r2 = *(u64 *)(r10 - 0xa8)
     260:	if r1 != r2 goto +0x3 <turnpike+0x7e0>
     261:	r1 = *(u64 *)(r5 + 0x210)
     262:	r2 = *(u64 *)(r10 - 0x80)
     263:	if r1 == r2 goto +0x306 <turnpike+0x2010>
     264:	r6 = *(u64 *)(r10 - 0xc8)
     265:	if r4 s> -0x1 goto +0x1 <turnpike+0x7f8>
     266:	goto +0x2b1 <turnpike+0x1d80>
     267:	w1 = *(u32 *)(r10 - 0xd8)
     268:	w1 &= 0x1
     269:	if w1 != 0x0 goto +0x170 <turnpike+0x1390>
     270:	r6 = 0x9
     271:	r2 = *(u64 *)(r10 - 0x98)
     272:	r2 = be32 r2
     273:	w2 &= 0xffff
     274:	r1 = *(u64 *)(r10 - 0x88)
     275:	w1 += -0xc
     276:	if w1 < w2 goto +0x1 <turnpike+0x850>
     277:	goto -0xd0 <turnpike+0x1d0>
     278:	call 0x76
     279:	r1 = *(u64 *)(r10 - 0xb0)
     280:	w2 = *(u32 *)(r1 + 0x40)
     281:	r0 >>= 0x6
     282:	r6 = 0x3
     283:	if w2 <= w0 goto -0xd6 <turnpike+0x1d0>
     284:	r2 = *(u64 *)(r10 - 0xa8)
     285:	r3 = *(u64 *)(r10 - 0x80)
     286:	r4 = *(u64 *)(r10 - 0xd0)
     287:	call 0x50
		00000000000008f8:  R_BPF_64_32	.text
     288:	r1 = *(u64 *)(r10 - 0xb0)
     289:	if w0 == 0x0 goto -0xdc <turnpike+0x1d0>
     290:	r2 = *(u64 *)(r10 - 0x50)
     291:	r2 = *(u64 *)(r2 + 0x0)
     292:	r3 = 0xffffffffffff ll
     294:	r2 &= r3
     295:	r3 = 0x22
     296:	*(u64 *)(r10 - 0x60) = r3
     297:	r3 = *(u64 *)(r1 + 0x48)
     298:	if r3 == r2 goto +0x8da <turnpike+0x4fc8>
     299:	r3 = *(u64 *)(r1 + 0x50)
     300:	if r3 == r2 goto +0x8d8 <turnpike+0x4fc8>
     301:	r3 = *(u64 *)(r1 + 0x58)
     302:	if r3 == r2 goto +0x8d6 <turnpike+0x4fc8>
     303:	r3 = *(u64 *)(r1 + 0x60)
     304:	if r3 == r2 goto +0x8d4 <turnpike+0x4fc8>
     305:	r3 = *(u64 *)(r1 + 0x68)
     306:	if r3 == r2 goto +0x8d2 <turnpike+0x4fc8>
     307:	r3 = *(u64 *)(r1 + 0x70)
     308:	if r3 == r2 goto +0x8d0 <turnpike+0x4fc8>
     309:	r3 = *(u64 *)(r1 + 0x78)
     310:	if r3 == r2 goto +0x8ce <turnpike+0x4fc8>
     311:	r6 = 0xf
     312:	r1 = *(u64 *)(r1 + 0x80)
     313:	if r1 == r2 goto +0x8cb <turnpike+0x4fc8>
     314:	goto -0xf5 <turnpike+0x1d0>
     315:	w1 <<= 0x10
     316:	w1 |= w3
     317:	r2 = 0x16
     318:	w3 = w1
     319:	goto +0x4 <turnpike+0x9c0>
     320:	r2 = 0x12
     321:	r8 = *(u64 *)(r10 - 0x50)
     322:	r8 += 0x12
     323:	if w1 == 0xdd86 goto -0x104 <turnpike+0x1a0>
     324:	*(u32 *)(r10 - 0x60) = w3
     325:	*(u64 *)(r10 - 0x58) = r2
     326:	r1 = r8
     327:	r1 += 0x1c
     328:	if r1 > r9 goto -0x103 <turnpike+0x1d0>
     329:	w2 = *(u32 *)(r8 + 0x8)
     330:	*(u64 *)(r10 - 0x78) = r2
     331:	w2 &= 0xff00
     332:	if w2 != 0x1100 goto -0x107 <turnpike+0x1d0>
     333:	w2 = *(u32 *)(r8 + 0x0)
     334:	*(u64 *)(r10 - 0x70) = r2
     335:	w2 &= 0xff
     336:	r6 = 0x4
     337:	if w2 != 0x45 goto -0x10c <turnpike+0x1d0>
     338:	w2 = *(u32 *)(r8 + 0x4)
     339:	*(u64 *)(r10 - 0x80) = r2
     340:	w2 &= -0x410000
     341:	if w2 != 0x0 goto -0x110 <turnpike+0x1d0>
     342:	r4 = *(u64 *)(r8 + 0xc)
     343:	r2 = *(u64 *)(r10 - 0x80)
     344:	r3 = *(u64 *)(r10 - 0x70)
     345:	r2 += r3
     346:	r3 = *(u64 *)(r10 - 0x78)
     347:	r2 += r3
     348:	r3 = r4
     349:	r3 <<= 0x20
     350:	r3 >>= 0x20
     351:	r2 += r3
     352:	*(u64 *)(r10 - 0x68) = r4
     353:	r3 = r4
     354:	r3 >>= 0x20
     355:	r2 += r3
     356:	r3 = r2
     357:	r3 >>= 0x20
     358:	r2 <<= 0x20
     359:	r2 >>= 0x20
     360:	r2 += r3
     361:	r4 = r2
     362:	r4 &= 0xffff
     363:	r3 = r2
     364:	r3 >>= 0x20
     365:	r3 += r4
     366:	r2 >>= 0x10
     367:	r2 &= 0xffff
     368:	r3 += r2
     369:	r2 = r3
     370:	r2 >>= 0x10
     371:	w3 &= 0xffff
     372:	w3 += w2
     373:	w2 = w3
     374:	w2 >>= 0x10
     375:	w2 += w3
     376:	r6 = 0x5
     377:	w2 &= 0xffff
     378:	if w2 != 0xffff goto -0x135 <turnpike+0x1d0>
     379:	w3 = *(u32 *)(r8 + 0x18)
     380:	r2 = *(u64 *)(r10 - 0x70)
     381:	r2 = be32 r2
     382:	w2 &= 0xffff
     383:	*(u64 *)(r10 - 0x88) = r2
     384:	w4 = w2
     385:	w4 += -0x14
     386:	*(u64 *)(r10 - 0xa0) = r3
     387:	r2 = r3
     388:	r2 = be16 r2
     389:	r6 = 0x4
     390:	*(u32 *)(r10 - 0xa8) = w4
     391:	if w4 != w2 goto -0x142 <turnpike+0x1d0>
     392:	r2 = r8
     393:	r2 += 0x14
     394:	w3 = w9
     395:	w3 -= w2
     396:	*(u32 *)(r10 - 0x90) = w3
     397:	w2 = *(u32 *)(r10 - 0xa8)
     398:	if w3 < w2 goto -0x149 <turnpike+0x1d0>
     399:	r2 = *(u64 *)(r10 - 0x88)
     400:	if w2 < 0x1c goto -0x14b <turnpike+0x1d0>
     401:	w2 = *(u32 *)(r8 + 0x14)
     402:	*(u64 *)(r10 - 0xb8) = r2
     403:	w2 >>= 0x10
     404:	*(u64 *)(r10 - 0xc8) = r2
     405:	r6 = r2
     406:	r6 = be16 r6
     407:	w4 = *(u16 *)(r0 + 0x6)
     408:	w4 &= 0xffff
     409:	w2 = 0x1
     410:	*(u64 *)(r10 - 0x98) = r2
     411:	w3 = 0x1
     412:	if w6 <= w4 goto +0x1 <turnpike+0xc90>
     413:	w3 = 0x0
     414:	w4 = *(u16 *)(r0 + 0x4)
     415:	w2 = 0x1
     416:	if w4 <= w6 goto +0x1 <turnpike+0xcb0>
     417:	w2 = 0x0
     418:	w2 &= w3
     419:	r4 = *(u64 *)(r10 - 0x88)
     420:	w4 += -0x1c
     421:	w6 = w2
     422:	w6 &= 0x1
     423:	if w6 != 0x0 goto +0x9 <turnpike+0xd28>
     424:	if w4 < 0x4 goto +0x15c <turnpike+0x17c8>
     425:	r3 = r8
     426:	r3 += 0x20
     427:	if r3 > r9 goto +0x159 <turnpike+0x17c8>
     428:	w3 = *(u8 *)(r1 + 0x0)
     429:	w3 &= 0xf0
     430:	if w3 != 0x40 goto +0x156 <turnpike+0x17c8>
     431:	w1 = *(u32 *)(r1 + 0x0)
     432:	*(u64 *)(r10 - 0x98) = r1
     433:	*(u32 *)(r10 - 0xd0) = w2
     434:	*(u64 *)(r10 - 0xe0) = r4
     435:	*(u64 *)(r10 - 0xe8) = r5
     436:	r3 = 0x10000000000 ll
     438:	r1 = *(u64 *)(r10 - 0x98)
     439:	if w6 != 0x0 goto +0x3 <turnpike+0xd78>
     440:	w3 = w1
     441:	w3 &= 0xffff
     442:	r3 <<= 0x20
     443:	*(u64 *)(r10 - 0x98) = r1
     444:	r1 = *(u64 *)(r0 + 0x10)
     445:	r2 = *(u64 *)(r10 - 0x68)
     446:	r1 *= r2
     447:	r2 = *(u64 *)(r10 - 0xb8)
     448:	r3 |= r2
     449:	r2 = *(u64 *)(r0 + 0x18)
     450:	*(u64 *)(r10 - 0xc0) = r3
     451:	r3 *= r2
     452:	r3 += r1
     453:	r6 = r3
     454:	r6 >>= 0x20
     455:	r6 ^= r3
     456:	r1 = *(u64 *)(r0 + 0x38)
     457:	r6 *= r1
     458:	*(u64 *)(r10 - 0xb0) = r0
     459:	w1 = *(u32 *)(r0 + 0x8)
     460:	r2 = r6
     461:	r2 >>= 0x21
     462:	w1 &= w2
     463:	*(u32 *)(r10 - 0x20) = w1
     464:	r2 = r10
     465:	r2 += -0x20
     466:	r1 = 0x0 ll
		0000000000000e90:  R_BPF_64_64	NARROW
     468:	call 0x1
     469:	if r0 == 0x0 goto +0x3e <turnpike+0x1040>
     470:	r6 >>= 0x20
     471:	r6 &= 0x1
     472:	r1 = r6
     473:	r1 <<= 0x6
     474:	r4 = r0
     475:	r4 += r1
     476:	r5 = *(u64 *)(r4 + 0x8)
     477:	r1 = 0xffffffffffff ll
     479:	r2 = r5
     480:	r2 &= r1
     481:	r3 = *(u64 *)(r10 - 0xc0)
     482:	if r2 != r3 goto +0x14 <turnpike+0xf58>
     483:	w2 = *(u32 *)(r4 + 0x0)
     484:	r3 = *(u64 *)(r10 - 0x68)
     485:	if w2 != w3 goto +0x11 <turnpike+0xf58>
     486:	w2 = *(u8 *)(r4 + 0x1f)
     487:	r2 <<= 0x5
     488:	r3 = *(u64 *)(r10 - 0xb0)
     489:	r3 += r2
     490:	*(u64 *)(r10 - 0xf8) = r3
     491:	r2 = *(u64 *)(r3 + 0x208)
     492:	if r2 != 0x0 goto +0xa <turnpike+0xf58>
     493:	r2 = -0x100000000 ll
     495:	r3 = *(u64 *)(r10 - 0x68)
     496:	r3 &= r2
     497:	r2 = 0xffff0000 ll
     499:	r3 |= r2
     500:	r2 = *(u64 *)(r10 - 0xf8)
     501:	r2 = *(u64 *)(r2 + 0x210)
     502:	if r2 == r3 goto +0x25d <turnpike+0x2240>
     503:	r6 ^= 0x1
     504:	r6 <<= 0x6
     505:	r0 += r6
     506:	r3 = *(u64 *)(r0 + 0x8)
     507:	r2 = r3
     508:	r2 &= r1
     509:	r1 = *(u64 *)(r10 - 0xc0)
     510:	if r2 != r1 goto +0x12 <turnpike+0x1028>
     511:	w1 = *(u32 *)(r0 + 0x0)
     512:	r2 = *(u64 *)(r10 - 0x68)
     513:	if w1 != w2 goto +0xf <turnpike+0x1028>
     514:	w1 = *(u8 *)(r0 + 0x1f)
     515:	r1 <<= 0x5
     516:	r4 = *(u64 *)(r10 - 0xb0)
     517:	r4 += r1
     518:	r1 = *(u64 *)(r4 + 0x208)
     519:	if r1 != 0x0 goto +0x9 <turnpike+0x1028>
     520:	r1 = -0x100000000 ll
     522:	r2 = *(u64 *)(r10 - 0x68)
     523:	r2 &= r1
     524:	r1 = 0xffff0000 ll
     526:	r2 |= r1
     527:	r1 = *(u64 *)(r4 + 0x210)
     528:	if r1 == r2 goto +0x24d <turnpike+0x2290>
     529:	r6 = *(u64 *)(r10 - 0xc0)
     530:	if r3 s> -0x1 goto +0x1 <turnpike+0x1040>
     531:	goto +0x1ce <turnpike+0x1eb0>
     532:	w1 = *(u32 *)(r10 - 0xd0)
     533:	w1 &= 0x1
     534:	if w1 != 0x0 goto +0x12a <turnpike+0x19a8>
     535:	r6 = 0x9
     536:	r2 = *(u64 *)(r10 - 0x98)
     537:	r2 = be32 r2
     538:	w2 &= 0xffff
     539:	r1 = *(u64 *)(r10 - 0x88)
     540:	w1 += -0x20
     541:	if w1 < w2 goto +0x1 <turnpike+0x1098>
     542:	goto -0x1d9 <turnpike+0x1d0>
     543:	call 0x76
     544:	r1 = *(u64 *)(r10 - 0xb0)
     545:	w2 = *(u32 *)(r1 + 0x40)
     546:	r0 >>= 0x6
     547:	r6 = 0x3
     548:	if w2 <= w0 goto -0x1df <turnpike+0x1d0>
     549:	r2 = -0x100000000 ll
     551:	r3 = *(u64 *)(r10 - 0x68)
     552:	r3 &= r2
     553:	r2 = 0xffff0000 ll
     555:	r3 |= r2
     556:	r2 = 0x0
     557:	r4 = *(u64 *)(r10 - 0xc8)
     558:	call 0x50
		0000000000001170:  R_BPF_64_32	.text
     559:	r1 = *(u64 *)(r10 - 0xb0)
     560:	if w0 == 0x0 goto -0x1eb <turnpike+0x1d0>
     561:	r2 = *(u64 *)(r10 - 0x50)
     562:	r2 = *(u64 *)(r2 + 0x0)
     563:	r3 = 0xffffffffffff ll
     565:	r2 &= r3
     566:	r3 = 0x22
     567:	*(u64 *)(r10 - 0x60) = r3
     568:	r3 = *(u64 *)(r1 + 0x48)
     569:	if r3 == r2 goto +0x7cb <turnpike+0x4fc8>
     570:	r3 = *(u64 *)(r1 + 0x50)
     571:	if r3 == r2 goto +0x7c9 <turnpike+0x4fc8>
     572:	r3 = *(u64 *)(r1 + 0x58)
     573:	if r3 == r2 goto +0x7c7 <turnpike+0x4fc8>
     574:	r3 = *(u64 *)(r1 + 0x60)
     575:	if r3 == r2 goto +0x7c5 <turnpike+0x4fc8>
     576:	r3 = *(u64 *)(r1 + 0x68)
     577:	if r3 == r2 goto +0x7c3 <turnpike+0x4fc8>
     578:	r3 = *(u64 *)(r1 + 0x70)
     579:	if r3 == r2 goto +0x7c1 <turnpike+0x4fc8>
     580:	r3 = *(u64 *)(r1 + 0x78)
     581:	if r3 == r2 goto +0x7bf <turnpike+0x4fc8>
     582:	r6 = 0xf
     583:	r1 = *(u64 *)(r1 + 0x80)
     584:	if r1 == r2 goto +0x7bc <turnpike+0x4fc8>
     585:	goto -0x204 <turnpike+0x1d0>
     586:	r2 = 0x20
     587:	if w4 == 0x0 goto +0xd <turnpike+0x1268>
     588:	r8 += 0x31
     589:	if r8 > r9 goto +0xb <turnpike+0x1268>
     590:	r6 = 0x7
     591:	w1 = *(u8 *)(r1 + 0x0)
     592:	if w1 < 0x4 goto -0x20b <turnpike+0x1d0>
     593:	w2 = w1
     594:	w2 += -0x14
     595:	w2 &= 0xff
     596:	if w2 < 0x2c goto -0x20f <turnpike+0x1d0>
     597:	w1 &= 0xf0
     598:	r2 = 0x22
     599:	if w1 == 0x40 goto +0x1 <turnpike+0x1268>
     600:	r2 = 0x20
     601:	*(u64 *)(r10 - 0x60) = r2
     602:	r7 = r0
     603:	call 0x76
     604:	r1 = r7
     605:	w2 = *(u32 *)(r1 + 0x40)
     606:	r0 >>= 0x6
     607:	r6 = 0x3
     608:	if w2 <= w0 goto -0x21b <turnpike+0x1d0>
     609:	r2 = *(u64 *)(r10 - 0xa8)
     610:	r3 = *(u64 *)(r10 - 0x80)
     611:	r4 = *(u64 *)(r10 - 0xd0)
     612:	call 0x50
		0000000000001320:  R_BPF_64_32	.text
     613:	r1 = r7
     614:	if w0 == 0x0 goto -0x221 <turnpike+0x1d0>
     615:	r2 = *(u64 *)(r10 - 0x50)
     616:	r2 = *(u64 *)(r2 + 0x0)
     617:	r3 = 0xffffffffffff ll
     619:	r2 &= r3
     620:	r3 = *(u64 *)(r1 + 0x48)
     621:	if r3 == r2 goto +0x797 <turnpike+0x4fc8>
     622:	r3 = *(u64 *)(r1 + 0x50)
     623:	if r3 == r2 goto +0x795 <turnpike+0x4fc8>
     624:	r3 = *(u64 *)(r1 + 0x58)
     625:	if r3 == r2 goto +0x793 <turnpike+0x4fc8>
     626:	r3 = *(u64 *)(r1 + 0x60)
     627:	if r3 == r2 goto +0x791 <turnpike+0x4fc8>
     628:	r3 = *(u64 *)(r1 + 0x68)
     629:	if r3 == r2 goto +0x78f <turnpike+0x4fc8>
     630:	r3 = *(u64 *)(r1 + 0x70)
     631:	if r3 == r2 goto +0x78d <turnpike+0x4fc8>
     632:	r3 = *(u64 *)(r1 + 0x78)
     633:	if r3 == r2 goto +0x78b <turnpike+0x4fc8>
     634:	r6 = 0xf
     635:	r1 = *(u64 *)(r1 + 0x80)
     636:	if r1 == r2 goto +0x788 <turnpike+0x4fc8>
     637:	goto -0x238 <turnpike+0x1d0>
     638:	call 0x76
     639:	r9 = r0
     640:	r6 = r10
     641:	r6 += -0x20
     642:	r1 = r6
     643:	w2 = 0x0
     644:	r3 = 0x10
     645:	call -0x1
		0000000000001428:  R_BPF_64_32	memset
     646:	r1 = *(u64 *)(r10 - 0x80)
     647:	*(u64 *)(r10 - 0x8) = r1
     648:	r1 = *(u64 *)(r10 - 0xa8)
     649:	*(u64 *)(r10 - 0x10) = r1
     650:	r7 = *(u64 *)(r10 - 0x78)
     651:	w7 &= -0x10000
     652:	r1 = 0x30000000000 ll
     654:	r8 = r7
     655:	r7 |= r1
     656:	r1 = *(u64 *)(r10 - 0xb0)
     657:	r2 = r6
     658:	r3 = r7
     659:	call 0xf4
		0000000000001498:  R_BPF_64_32	.text
     660:	r6 = 0x3
     661:	if r0 == 0x0 goto -0x250 <turnpike+0x1d0>
     662:	r1 = *(u64 *)(r0 + 0x0)
     663:	r2 = 0xffffffffffff ll
     665:	r1 &= r2
     666:	if r1 != r7 goto -0x255 <turnpike+0x1d0>
     667:	r1 = *(u64 *)(r0 - 0x10)
     668:	r2 = *(u64 *)(r0 - 0x8)
     669:	r1 |= r2
     670:	if r1 != 0x0 goto -0x259 <turnpike+0x1d0>
     671:	r7 = *(u64 *)(r10 - 0xb0)
     672:	r7 += 0x208
     673:	w2 = *(u8 *)(r0 + 0x17)
     674:	r2 <<= 0x5
     675:	r1 = r7
     676:	r1 += r2
     677:	r2 = *(u64 *)(r1 + 0x0)
     678:	r3 = *(u64 *)(r10 - 0xa8)
     679:	if r2 != r3 goto -0x262 <turnpike+0x1d0>
     680:	r1 = *(u64 *)(r1 + 0x8)
     681:	r2 = *(u64 *)(r10 - 0x80)
     682:	if r1 != r2 goto -0x265 <turnpike+0x1d0>
     683:	r9 >>= 0x6
     684:	w1 = *(u32 *)(r0 + 0x8)
     685:	w2 = *(u32 *)(r0 + 0xc)
     686:	w2 = *(u32 *)(r0 + 0x10)
     687:	r6 = 0xa
     688:	if w1 <= w9 goto -0x26b <turnpike+0x1d0>
     689:	r1 = 0x20000000000 ll
     691:	r3 = r8
     692:	r3 |= r1
     693:	r2 = r10
     694:	r2 += -0x40
     695:	r1 = *(u64 *)(r10 - 0xb0)
     696:	r8 = r3
     697:	r6 = r0
     698:	call 0xf4
		00000000000015d0:  R_BPF_64_32	.text
     699:	r1 = r6
     700:	if r0 == 0x0 goto +0x21 <turnpike+0x1690>
     701:	r2 = *(u64 *)(r0 + 0x0)
     702:	r3 = 0xffffffffffff ll
     704:	r2 &= r3
     705:	if r2 != r8 goto +0x1c <turnpike+0x1690>
     706:	r2 = *(u64 *)(r0 - 0x8)
     707:	r3 = *(u64 *)(r0 - 0x10)
     708:	r4 = *(u64 *)(r10 - 0xb8)
     709:	if r3 != r4 goto +0x18 <turnpike+0x1690>
     710:	r3 = *(u64 *)(r10 - 0xc0)
     711:	if r2 != r3 goto +0x16 <turnpike+0x1690>
     712:	w2 = *(u8 *)(r0 + 0x17)
     713:	r2 <<= 0x5
     714:	r7 += r2
     715:	r2 = *(u64 *)(r7 + 0x0)
     716:	r3 = *(u64 *)(r10 - 0xa8)
     717:	if r2 != r3 goto +0x10 <turnpike+0x1690>
     718:	r2 = *(u64 *)(r7 + 0x8)
     719:	r3 = *(u64 *)(r10 - 0x80)
     720:	if r2 != r3 goto +0xd <turnpike+0x1690>
     721:	w2 = *(u32 *)(r0 + 0x8)
     722:	w2 = *(u32 *)(r0 + 0xc)
     723:	w3 = *(u32 *)(r0 + 0x10)
     724:	r6 = 0xb
     725:	if w2 > w9 goto -0x290 <turnpike+0x1d0>
     726:	w2 = *(u32 *)(r0 + 0x8)
     727:	w2 = *(u32 *)(r0 + 0xc)
     728:	w3 = *(u32 *)(r0 + 0x10)
     729:	r6 = 0xa
     730:	if w9 <= w2 goto -0x295 <turnpike+0x1d0>
     731:	w9 -= w2
     732:	if w9 > 0x1 goto +0x1 <turnpike+0x1690>
     733:	goto -0x298 <turnpike+0x1d0>
     734:	r6 = 0x9
     735:	w1 = *(u8 *)(r1 + 0x16)
     736:	w1 &= 0x8
     737:	if w1 == 0x0 goto -0x29c <turnpike+0x1d0>
     738:	r1 = *(u64 *)(r10 - 0x50)
     739:	r1 = *(u64 *)(r1 + 0x0)
     740:	r2 = 0xffffffffffff ll
     742:	r1 &= r2
     743:	r2 = *(u64 *)(r10 - 0xb0)
     744:	r2 = *(u64 *)(r2 + 0x48)
     745:	if r2 == r1 goto +0x17 <turnpike+0x17a8>
     746:	r2 = *(u64 *)(r10 - 0xb0)
     747:	r2 = *(u64 *)(r2 + 0x50)
     748:	if r2 == r1 goto +0x14 <turnpike+0x17a8>
     749:	r2 = *(u64 *)(r10 - 0xb0)
     750:	r2 = *(u64 *)(r2 + 0x58)
     751:	if r2 == r1 goto +0x11 <turnpike+0x17a8>
     752:	r2 = *(u64 *)(r10 - 0xb0)
     753:	r2 = *(u64 *)(r2 + 0x60)
     754:	if r2 == r1 goto +0xe <turnpike+0x17a8>
     755:	r2 = *(u64 *)(r10 - 0xb0)
     756:	r2 = *(u64 *)(r2 + 0x68)
     757:	if r2 == r1 goto +0xb <turnpike+0x17a8>
     758:	r2 = *(u64 *)(r10 - 0xb0)
     759:	r2 = *(u64 *)(r2 + 0x70)
     760:	if r2 == r1 goto +0x8 <turnpike+0x17a8>
     761:	r2 = *(u64 *)(r10 - 0xb0)
     762:	r2 = *(u64 *)(r2 + 0x78)
     763:	if r2 == r1 goto +0x5 <turnpike+0x17a8>
     764:	r6 = 0xf
     765:	r2 = *(u64 *)(r10 - 0xb0)
     766:	r2 = *(u64 *)(r2 + 0x80)
     767:	if r2 == r1 goto +0x1 <turnpike+0x17a8>
     768:	goto -0x2bb <turnpike+0x1d0>
     769:	w1 = 0x1
     770:	*(u32 *)(r10 - 0x48) = w1
     771:	r6 = 0x28
     772:	goto -0x2bf <turnpike+0x1d0>
     773:	r2 = 0x20
     774:	*(u64 *)(r10 - 0x60) = r2
     775:	if w4 == 0x0 goto +0xf <turnpike+0x1858>
     776:	r8 += 0x1d
     777:	if r8 > r9 goto +0xd <turnpike+0x1858>
     778:	r6 = 0x7
     779:	w1 = *(u8 *)(r1 + 0x0)
     780:	if w1 < 0x4 goto -0x2c7 <turnpike+0x1d0>
     781:	w2 = w1
     782:	w2 += -0x14
     783:	w2 &= 0xff
     784:	if w2 < 0x2c goto -0x2cb <turnpike+0x1d0>
     785:	w1 &= 0xf0
     786:	r2 = 0x22
     787:	*(u64 *)(r10 - 0x60) = r2
     788:	if w1 == 0x40 goto +0x2 <turnpike+0x1858>
     789:	r1 = 0x20
     790:	*(u64 *)(r10 - 0x60) = r1
     791:	r7 = r0
     792:	call 0x76
     793:	r1 = r7
     794:	w2 = *(u32 *)(r1 + 0x40)
     795:	r0 >>= 0x6
     796:	r6 = 0x3
     797:	if w2 <= w0 goto -0x2d8 <turnpike+0x1d0>
     798:	r2 = -0x100000000 ll
     800:	r3 = *(u64 *)(r10 - 0x68)
     801:	r3 &= r2
     802:	r2 = 0xffff0000 ll
     804:	r3 |= r2
     805:	r2 = 0x0
     806:	r4 = *(u64 *)(r10 - 0xc8)
     807:	call 0x50
		0000000000001938:  R_BPF_64_32	.text
     808:	r1 = r7
     809:	if w0 == 0x0 goto -0x2e4 <turnpike+0x1d0>
     810:	r2 = *(u64 *)(r10 - 0x50)
     811:	r2 = *(u64 *)(r2 + 0x0)
     812:	r3 = 0xffffffffffff ll
     814:	r2 &= r3
     815:	r3 = *(u64 *)(r1 + 0x48)
     816:	if r3 == r2 goto +0x6d4 <turnpike+0x4fc8>
     817:	r3 = *(u64 *)(r1 + 0x50)
     818:	if r3 == r2 goto +0x6d2 <turnpike+0x4fc8>
     819:	r3 = *(u64 *)(r1 + 0x58)
     820:	if r3 == r2 goto +0x6d0 <turnpike+0x4fc8>
     821:	r3 = *(u64 *)(r1 + 0x60)
     822:	if r3 == r2 goto +0x6ce <turnpike+0x4fc8>
     823:	r3 = *(u64 *)(r1 + 0x68)
     824:	if r3 == r2 goto +0x6cc <turnpike+0x4fc8>
     825:	r3 = *(u64 *)(r1 + 0x70)
     826:	if r3 == r2 goto +0x6ca <turnpike+0x4fc8>
     827:	r3 = *(u64 *)(r1 + 0x78)
     828:	if r3 == r2 goto +0x6c8 <turnpike+0x4fc8>
     829:	r6 = 0xf
     830:	r1 = *(u64 *)(r1 + 0x80)
     831:	if r1 == r2 goto +0x6c5 <turnpike+0x4fc8>
     832:	goto -0x2fb <turnpike+0x1d0>
     833:	r1 = -0x100000000 ll
     835:	r6 = *(u64 *)(r10 - 0x68)
     836:	r6 &= r1
     837:	r8 = *(u64 *)(r10 - 0xb8)
     838:	w8 &= -0x10000
     839:	r1 = 0x30000000000 ll
     841:	*(u64 *)(r10 - 0xb8) = r8
     842:	r8 |= r1
     843:	call 0x76
     844:	*(u64 *)(r10 - 0x60) = r0
     845:	r7 = *(u64 *)(r10 - 0xb0)
     846:	r1 = r7
     847:	*(u64 *)(r10 - 0x58) = r6
     848:	r2 = r6
     849:	r9 = r8
     850:	r3 = r8
     851:	call -0x1
		0000000000001a98:  R_BPF_64_32	.text
     852:	r1 = r7
     853:	r6 = 0x3
     854:	r7 = r0
     855:	if r0 == 0x0 goto -0x312 <turnpike+0x1d0>
     856:	r2 = *(u64 *)(r7 + 0x0)
     857:	r3 = 0xffffffffffff ll
     859:	r2 &= r3
     860:	if r2 != r9 goto -0x317 <turnpike+0x1d0>
     861:	w2 = *(u32 *)(r7 - 0x8)
     862:	if w2 != 0x0 goto -0x319 <turnpike+0x1d0>
     863:	r2 = r1
     864:	r2 += 0x208
     865:	w3 = *(u8 *)(r7 + 0x17)
     866:	r3 <<= 0x5
     867:	*(u64 *)(r10 - 0x70) = r2
     868:	r2 += r3
     869:	r3 = *(u64 *)(r2 + 0x0)
     870:	if r3 != 0x0 goto -0x321 <turnpike+0x1d0>
     871:	r3 = 0xffff0000 ll
     873:	r9 = *(u64 *)(r10 - 0x58)
     874:	r9 |= r3
     875:	r2 = *(u64 *)(r2 + 0x8)
     876:	*(u64 *)(r10 - 0x58) = r9
     877:	if r2 != r9 goto -0x328 <turnpike+0x1d0>
     878:	r5 = *(u64 *)(r10 - 0x60)
     879:	r5 >>= 0x6
     880:	r4 = r7
     881:	w2 = *(u32 *)(r4 + 0x8)
     882:	w3 = *(u32 *)(r4 + 0xc)
     883:	w3 = *(u32 *)(r4 + 0x10)
     884:	r6 = 0xa
     885:	r8 = r5
     886:	if w2 <= w5 goto -0x331 <turnpike+0x1d0>
     887:	r2 = 0x20000000000 ll
     889:	r3 = *(u64 *)(r10 - 0xb8)
     890:	r3 |= r2
     891:	r2 = *(u64 *)(r10 - 0x68)
     892:	r6 = r3
     893:	call -0x1
		0000000000001be8:  R_BPF_64_32	.text
     894:	r1 = *(u64 *)(r10 - 0xb0)
     895:	if r0 == 0x0 goto +0x1f <turnpike+0x1c98>
     896:	r2 = *(u64 *)(r0 + 0x0)
     897:	r3 = 0xffffffffffff ll
     899:	r2 &= r3
     900:	if r2 != r6 goto +0x1a <turnpike+0x1c98>
     901:	w2 = *(u32 *)(r0 - 0x8)
     902:	r3 = *(u64 *)(r10 - 0x68)
     903:	if w2 != w3 goto +0x17 <turnpike+0x1c98>
     904:	w2 = *(u8 *)(r0 + 0x17)
     905:	r2 <<= 0x5
     906:	r4 = *(u64 *)(r10 - 0x70)
     907:	r4 += r2
     908:	r3 = r4
     909:	r2 = *(u64 *)(r4 + 0x0)
     910:	if r2 != 0x0 goto +0x10 <turnpike+0x1c98>
     911:	r2 = *(u64 *)(r3 + 0x8)
     912:	r3 = *(u64 *)(r10 - 0x58)
     913:	if r2 != r3 goto +0xd <turnpike+0x1c98>
     914:	w2 = *(u32 *)(r0 + 0x8)
     915:	w2 = *(u32 *)(r0 + 0xc)
     916:	w3 = *(u32 *)(r0 + 0x10)
     917:	r6 = 0xb
     918:	if w2 > w8 goto -0x351 <turnpike+0x1d0>
     919:	w2 = *(u32 *)(r0 + 0x8)
     920:	w2 = *(u32 *)(r0 + 0xc)
     921:	w3 = *(u32 *)(r0 + 0x10)
     922:	r6 = 0xa
     923:	if w8 <= w2 goto -0x356 <turnpike+0x1d0>
     924:	w8 -= w2
     925:	if w8 > 0x1 goto +0x1 <turnpike+0x1c98>
     926:	goto -0x359 <turnpike+0x1d0>
     927:	r6 = 0x9
     928:	w2 = *(u8 *)(r7 + 0x16)
     929:	w2 &= 0x8
     930:	if w2 == 0x0 goto -0x35d <turnpike+0x1d0>
     931:	r2 = *(u64 *)(r10 - 0x50)
     932:	r2 = *(u64 *)(r2 + 0x0)
     933:	r3 = 0xffffffffffff ll
     935:	r2 &= r3
     936:	r3 = 0x28
     937:	*(u64 *)(r10 - 0x60) = r3
     938:	r3 = *(u64 *)(r1 + 0x48)
     939:	if r3 == r2 goto +0x659 <turnpike+0x4fc8>
     940:	r3 = *(u64 *)(r1 + 0x50)
     941:	if r3 == r2 goto +0x657 <turnpike+0x4fc8>
     942:	r3 = *(u64 *)(r1 + 0x58)
     943:	if r3 == r2 goto +0x655 <turnpike+0x4fc8>
     944:	r3 = *(u64 *)(r1 + 0x60)
     945:	if r3 == r2 goto +0x653 <turnpike+0x4fc8>
     946:	r3 = *(u64 *)(r1 + 0x68)
     947:	if r3 == r2 goto +0x651 <turnpike+0x4fc8>
     948:	r3 = *(u64 *)(r1 + 0x70)
     949:	if r3 == r2 goto +0x64f <turnpike+0x4fc8>
     950:	r3 = *(u64 *)(r1 + 0x78)
     951:	if r3 == r2 goto +0x64d <turnpike+0x4fc8>
     952:	r6 = 0xf
     953:	r1 = *(u64 *)(r1 + 0x80)
     954:	if r1 == r2 goto +0x64a <turnpike+0x4fc8>
     955:	goto -0x376 <turnpike+0x1d0>
     956:	r2 = r10
     957:	r2 += -0x40
     958:	r1 = *(u64 *)(r10 - 0xb0)
     959:	r3 = r6
     960:	call 0xf4
		0000000000001e00:  R_BPF_64_32	.text
     961:	r3 = r0
     962:	if r3 == 0x0 goto -0x2b8 <turnpike+0x7f8>
     963:	r2 = *(u64 *)(r3 + 0x0)
     964:	r1 = 0xffffffffffff ll
     966:	*(u64 *)(r10 - 0xf0) = r2
     967:	r2 &= r1
     968:	if r2 != r6 goto -0x2be <turnpike+0x7f8>
     969:	r1 = *(u64 *)(r3 - 0x8)
     970:	r2 = *(u64 *)(r3 - 0x10)
     971:	r4 = *(u64 *)(r10 - 0xb8)
     972:	if r2 != r4 goto -0x2c2 <turnpike+0x7f8>
     973:	r2 = *(u64 *)(r10 - 0xc0)
     974:	if r1 != r2 goto -0x2c4 <turnpike+0x7f8>
     975:	w1 = *(u8 *)(r3 + 0x17)
     976:	r1 <<= 0x5
     977:	r2 = *(u64 *)(r10 - 0xb0)
     978:	r2 += r1
     979:	*(u64 *)(r10 - 0xf8) = r2
     980:	r1 = *(u64 *)(r2 + 0x208)
     981:	r2 = *(u64 *)(r10 - 0xa8)
     982:	if r1 != r2 goto -0x2cc <turnpike+0x7f8>
     983:	r1 = *(u64 *)(r10 - 0xf8)
     984:	r1 = *(u64 *)(r1 + 0x210)
     985:	r2 = *(u64 *)(r10 - 0x80)
     986:	if r1 != r2 goto -0x2d0 <turnpike+0x7f8>
     987:	r1 = *(u64 *)(r10 - 0xf8)
     988:	r1 += 0x208
     989:	*(u64 *)(r10 - 0xf8) = r1
     990:	r1 = r3
     991:	r1 += 0x38
     992:	*(u64 *)(r10 - 0xc0) = r1
     993:	goto +0x33 <turnpike+0x2048>
     994:	r1 = *(u64 *)(r10 - 0xb0)
     995:	r2 = *(u64 *)(r10 - 0x68)
     996:	r3 = r6
     997:	call -0x1
		0000000000001f28:  R_BPF_64_32	.text
     998:	if r0 == 0x0 goto -0x1d3 <turnpike+0x1040>
     999:	r2 = *(u64 *)(r0 + 0x0)
    1000:	r1 = 0xffffffffffff ll
    1002:	*(u64 *)(r10 - 0xf0) = r2
    1003:	r2 &= r1
    1004:	if r2 != r6 goto -0x1d9 <turnpike+0x1040>
    1005:	w1 = *(u32 *)(r0 - 0x8)
    1006:	r2 = *(u64 *)(r10 - 0x68)
    1007:	if w1 != w2 goto -0x1dc <turnpike+0x1040>
    1008:	w1 = *(u8 *)(r0 + 0x17)
    1009:	r1 <<= 0x5
    1010:	r2 = *(u64 *)(r10 - 0xb0)
    1011:	r2 += r1
    1012:	*(u64 *)(r10 - 0xf8) = r2
    1013:	r1 = *(u64 *)(r2 + 0x208)
    1014:	if r1 != 0x0 goto -0x1e3 <turnpike+0x1040>
    1015:	r1 = -0x100000000 ll
    1017:	r2 = *(u64 *)(r10 - 0x68)
    1018:	r2 &= r1
    1019:	r1 = 0xffff0000 ll
    1021:	r2 |= r1
    1022:	r1 = *(u64 *)(r10 - 0xf8)
    1023:	r1 = *(u64 *)(r1 + 0x210)
    1024:	if r1 != r2 goto -0x1ed <turnpike+0x1040>
    1025:	r1 = *(u64 *)(r10 - 0xf8)
    1026:	r1 += 0x208
    1027:	*(u64 *)(r10 - 0xf8) = r1
    1028:	*(u64 *)(r10 - 0xb8) = r0
    1029:	r0 += -0x4
    1030:	goto +0x5e <turnpike+0x22c8>
    1031:	r3 = r5
    1032:	r3 += 0x10
    1033:	r4 += 0x208
    1034:	*(u64 *)(r10 - 0xf8) = r4
    1035:	r5 += 0x48
    1036:	*(u64 *)(r10 - 0xc0) = r5
    1037:	goto +0x7 <turnpike+0x2048>
    1038:	*(u64 *)(r10 - 0xf0) = r4
    1039:	r3 = r0
    1040:	r3 += 0x10
    1041:	r5 += 0x208
    1042:	*(u64 *)(r10 - 0xf8) = r5
    1043:	r0 += 0x48
    1044:	*(u64 *)(r10 - 0xc0) = r0
    1045:	r6 = 0x10
    1046:	*(u64 *)(r10 - 0xb8) = r3
    1047:	w1 = *(u8 *)(r3 + 0x16)
    1048:	*(u32 *)(r10 - 0xc8) = w1
    1049:	w1 &= 0x4
    1050:	if w1 == 0x0 goto +0x1 <turnpike+0x2080>
    1051:	goto -0x3d6 <turnpike+0x1d0>
    1052:	r1 = *(u64 *)(r10 - 0x70)
    1053:	r1 = be64 r1
    1054:	r1 >>= 0x34
    1055:	*(u64 *)(r10 - 0x70) = r1
    1056:	r1 = *(u64 *)(r10 - 0x68)
    1057:	w1 >>= 0x18
    1058:	*(u64 *)(r10 - 0x78) = r1
    1059:	w1 = *(u32 *)(r10 - 0xd8)
    1060:	w1 &= 0x1
    1061:	if w1 != 0x0 goto +0x8b <turnpike+0x2528>
    1062:	r1 = *(u64 *)(r10 - 0x98)
    1063:	r1 = be32 r1
    1064:	w1 &= 0xffff
    1065:	r2 = *(u64 *)(r10 - 0x88)
    1066:	w2 += -0xc
    1067:	*(u64 *)(r10 - 0xe0) = r1
    1068:	*(u32 *)(r10 - 0xd8) = w2
    1069:	if w2 < w1 goto +0x1 <turnpike+0x2118>
    1070:	goto +0xd0 <turnpike+0x2798>
    1071:	call 0x76
    1072:	r1 = *(u64 *)(r10 - 0xb0)
    1073:	w2 = *(u32 *)(r1 + 0x40)
    1074:	r0 >>= 0x6
    1075:	r6 = 0x3
    1076:	if w2 <= w0 goto -0x3ef <turnpike+0x1d0>
    1077:	r2 = *(u64 *)(r10 - 0xa8)
    1078:	r3 = *(u64 *)(r10 - 0x80)
    1079:	r4 = *(u64 *)(r10 - 0xd0)
    1080:	call 0x50
		00000000000021c0:  R_BPF_64_32	.text
    1081:	r1 = *(u64 *)(r10 - 0xb0)
    1082:	if w0 == 0x0 goto -0x3f5 <turnpike+0x1d0>
    1083:	r2 = *(u64 *)(r10 - 0x50)
    1084:	r2 = *(u64 *)(r2 + 0x0)
    1085:	r3 = 0xffffffffffff ll
    1087:	r2 &= r3
    1088:	r3 = 0x22
    1089:	*(u64 *)(r10 - 0x60) = r3
    1090:	r3 = *(u64 *)(r1 + 0x48)
    1091:	if r3 == r2 goto +0x5c1 <turnpike+0x4fc8>
    1092:	r3 = *(u64 *)(r1 + 0x50)
    1093:	if r3 == r2 goto +0x5bf <turnpike+0x4fc8>
    1094:	r3 = *(u64 *)(r1 + 0x58)
    1095:	if r3 == r2 goto +0x5bd <turnpike+0x4fc8>
    1096:	r3 = *(u64 *)(r1 + 0x60)
    1097:	if r3 == r2 goto +0x5bb <turnpike+0x4fc8>
    1098:	r3 = *(u64 *)(r1 + 0x68)
    1099:	if r3 == r2 goto +0x5b9 <turnpike+0x4fc8>
    1100:	r3 = *(u64 *)(r1 + 0x70)
    1101:	if r3 == r2 goto +0x5b7 <turnpike+0x4fc8>
    1102:	r3 = *(u64 *)(r1 + 0x78)
    1103:	if r3 == r2 goto +0x5b5 <turnpike+0x4fc8>
    1104:	r6 = 0xf
    1105:	r1 = *(u64 *)(r1 + 0x80)
    1106:	if r1 == r2 goto +0x5b2 <turnpike+0x4fc8>
    1107:	goto -0x40e <turnpike+0x1d0>
    1108:	*(u64 *)(r10 - 0xf0) = r5
    1109:	r1 = r4
    1110:	r1 += 0x8
    1111:	*(u64 *)(r10 - 0xb8) = r1
    1112:	r1 = *(u64 *)(r10 - 0xf8)
    1113:	r1 += 0x208
    1114:	*(u64 *)(r10 - 0xf8) = r1
    1115:	r4 += 0x4
    1116:	*(u64 *)(r10 - 0xc0) = r4
    1117:	goto +0x8 <turnpike+0x22d0>
    1118:	*(u64 *)(r10 - 0xf0) = r3
    1119:	r1 = r0
    1120:	r1 += 0x8
    1121:	*(u64 *)(r10 - 0xb8) = r1
    1122:	r4 += 0x208
    1123:	*(u64 *)(r10 - 0xf8) = r4
    1124:	r0 += 0x4
    1125:	*(u64 *)(r10 - 0xc0) = r0
    1126:	r6 = 0x10
    1127:	r1 = *(u64 *)(r10 - 0xb8)
    1128:	w1 = *(u8 *)(r1 + 0x16)
    1129:	*(u32 *)(r10 - 0xd8) = w1
    1130:	w1 &= 0x4
    1131:	if w1 == 0x0 goto +0x1 <turnpike+0x2308>
    1132:	goto -0x427 <turnpike+0x1d0>
    1133:	w1 = *(u32 *)(r10 - 0x90)
    1134:	w2 = *(u32 *)(r10 - 0xa8)
    1135:	w1 -= w2
    1136:	*(u32 *)(r10 - 0x90) = w1
    1137:	r1 = *(u64 *)(r10 - 0xa0)
    1138:	w1 >>= 0x10
    1139:	*(u64 *)(r10 - 0xa0) = r1
    1140:	r1 = *(u64 *)(r10 - 0x70)
    1141:	w1 >>= 0x8
    1142:	*(u64 *)(r10 - 0x70) = r1
    1143:	r1 = *(u64 *)(r10 - 0x80)
    1144:	w1 &= 0x400000
    1145:	*(u64 *)(r10 - 0x80) = r1
    1146:	w1 = *(u32 *)(r10 - 0xd0)
    1147:	w1 &= 0x1
    1148:	if w1 != 0x0 goto +0x5b <turnpike+0x2660>
    1149:	r1 = *(u64 *)(r10 - 0x98)
    1150:	r1 = be32 r1
    1151:	w1 &= 0xffff
    1152:	r2 = *(u64 *)(r10 - 0x88)
    1153:	w2 += -0x20
    1154:	*(u64 *)(r10 - 0xe0) = r1
    1155:	*(u32 *)(r10 - 0xa8) = w2
    1156:	if w2 < w1 goto +0x1 <turnpike+0x23d0>
    1157:	goto +0xa4 <turnpike+0x28f0>
    1158:	call 0x76
    1159:	r1 = *(u64 *)(r10 - 0xb0)
    1160:	w2 = *(u32 *)(r1 + 0x40)
    1161:	r0 >>= 0x6
    1162:	r6 = 0x3
    1163:	if w2 <= w0 goto -0x446 <turnpike+0x1d0>
    1164:	r2 = -0x100000000 ll
    1166:	r3 = *(u64 *)(r10 - 0x68)
    1167:	r3 &= r2
    1168:	r2 = 0xffff0000 ll
    1170:	r3 |= r2
    1171:	r2 = 0x0
    1172:	r4 = *(u64 *)(r10 - 0xc8)
    1173:	call 0x50
		00000000000024a8:  R_BPF_64_32	.text
    1174:	r1 = *(u64 *)(r10 - 0xb0)
    1175:	if w0 == 0x0 goto -0x452 <turnpike+0x1d0>
    1176:	r2 = *(u64 *)(r10 - 0x50)
    1177:	r2 = *(u64 *)(r2 + 0x0)
    1178:	r3 = 0xffffffffffff ll
    1180:	r2 &= r3
    1181:	r3 = 0x22
    1182:	*(u64 *)(r10 - 0x60) = r3
    1183:	r3 = *(u64 *)(r1 + 0x48)
    1184:	if r3 == r2 goto +0x564 <turnpike+0x4fc8>
    1185:	r3 = *(u64 *)(r1 + 0x50)
    1186:	if r3 == r2 goto +0x562 <turnpike+0x4fc8>
    1187:	r3 = *(u64 *)(r1 + 0x58)
    1188:	if r3 == r2 goto +0x560 <turnpike+0x4fc8>
    1189:	r3 = *(u64 *)(r1 + 0x60)
    1190:	if r3 == r2 goto +0x55e <turnpike+0x4fc8>
    1191:	r3 = *(u64 *)(r1 + 0x68)
    1192:	if r3 == r2 goto +0x55c <turnpike+0x4fc8>
    1193:	r3 = *(u64 *)(r1 + 0x70)
    1194:	if r3 == r2 goto +0x55a <turnpike+0x4fc8>
    1195:	r3 = *(u64 *)(r1 + 0x78)
    1196:	if r3 == r2 goto +0x558 <turnpike+0x4fc8>
    1197:	r6 = 0xf
    1198:	r1 = *(u64 *)(r1 + 0x80)
    1199:	if r1 == r2 goto +0x555 <turnpike+0x4fc8>
    1200:	goto -0x46b <turnpike+0x1d0>
    1201:	call 0x76
    1202:	r6 = 0xa
    1203:	r1 = *(u64 *)(r10 - 0xb8)
    1204:	w3 = *(u32 *)(r1 + 0x8)
    1205:	w2 = *(u32 *)(r1 + 0xc)
    1206:	w1 = *(u32 *)(r1 + 0x10)
    1207:	r0 >>= 0x6
    1208:	if w3 <= w0 goto -0x473 <turnpike+0x1d0>
    1209:	if w0 >= w2 goto +0x1 <turnpike+0x2578>
    1210:	if w1 > w0 goto +0x9c <turnpike+0x2a58>
    1211:	r1 = *(u64 *)(r10 - 0xb0)
    1212:	if w0 <= w2 goto -0x477 <turnpike+0x1d0>
    1213:	w0 -= w2
    1214:	if w0 < 0x2 goto -0x479 <turnpike+0x1d0>
    1215:	r2 = *(u64 *)(r10 - 0x50)
    1216:	r2 = *(u64 *)(r2 + 0x0)
    1217:	r3 = 0xffffffffffff ll
    1219:	r2 &= r3
    1220:	r3 = 0x28
    1221:	*(u64 *)(r10 - 0x60) = r3
    1222:	r3 = *(u64 *)(r1 + 0x48)
    1223:	if r3 == r2 goto +0x53d <turnpike+0x4fc8>
    1224:	r3 = *(u64 *)(r1 + 0x50)
    1225:	if r3 == r2 goto +0x53b <turnpike+0x4fc8>
    1226:	r3 = *(u64 *)(r1 + 0x58)
    1227:	if r3 == r2 goto +0x539 <turnpike+0x4fc8>
    1228:	r3 = *(u64 *)(r1 + 0x60)
    1229:	if r3 == r2 goto +0x537 <turnpike+0x4fc8>
    1230:	r3 = *(u64 *)(r1 + 0x68)
    1231:	if r3 == r2 goto +0x535 <turnpike+0x4fc8>
    1232:	r3 = *(u64 *)(r1 + 0x70)
    1233:	if r3 == r2 goto +0x533 <turnpike+0x4fc8>
    1234:	r3 = *(u64 *)(r1 + 0x78)
    1235:	if r3 == r2 goto +0x531 <turnpike+0x4fc8>
    1236:	r6 = 0xf
    1237:	r1 = *(u64 *)(r1 + 0x80)
    1238:	if r1 == r2 goto +0x52e <turnpike+0x4fc8>
    1239:	goto -0x492 <turnpike+0x1d0>
    1240:	call 0x76
    1241:	r6 = 0xa
    1242:	r1 = *(u64 *)(r10 - 0xb8)
    1243:	w3 = *(u32 *)(r1 + 0x8)
    1244:	w2 = *(u32 *)(r1 + 0xc)
    1245:	w1 = *(u32 *)(r1 + 0x10)
    1246:	r0 >>= 0x6
    1247:	if w3 <= w0 goto -0x49a <turnpike+0x1d0>
    1248:	if w0 >= w2 goto +0x1 <turnpike+0x26b0>
    1249:	if w1 > w0 goto +0x85 <turnpike+0x2ad8>
    1250:	r1 = *(u64 *)(r10 - 0xb0)
    1251:	if w0 <= w2 goto -0x49e <turnpike+0x1d0>
    1252:	w0 -= w2
    1253:	if w0 < 0x2 goto -0x4a0 <turnpike+0x1d0>
    1254:	r2 = *(u64 *)(r10 - 0x50)
    1255:	r2 = *(u64 *)(r2 + 0x0)
    1256:	r3 = 0xffffffffffff ll
    1258:	r2 &= r3
    1259:	r3 = 0x28
    1260:	*(u64 *)(r10 - 0x60) = r3
    1261:	r3 = *(u64 *)(r1 + 0x48)
    1262:	if r3 == r2 goto +0x516 <turnpike+0x4fc8>
    1263:	r3 = *(u64 *)(r1 + 0x50)
    1264:	if r3 == r2 goto +0x514 <turnpike+0x4fc8>
    1265:	r3 = *(u64 *)(r1 + 0x58)
    1266:	if r3 == r2 goto +0x512 <turnpike+0x4fc8>
    1267:	r3 = *(u64 *)(r1 + 0x60)
    1268:	if r3 == r2 goto +0x510 <turnpike+0x4fc8>
    1269:	r3 = *(u64 *)(r1 + 0x68)
    1270:	if r3 == r2 goto +0x50e <turnpike+0x4fc8>
    1271:	r3 = *(u64 *)(r1 + 0x70)
    1272:	if r3 == r2 goto +0x50c <turnpike+0x4fc8>
    1273:	r3 = *(u64 *)(r1 + 0x78)
    1274:	if r3 == r2 goto +0x50a <turnpike+0x4fc8>
    1275:	r6 = 0xf
    1276:	r1 = *(u64 *)(r1 + 0x80)
    1277:	if r1 == r2 goto +0x507 <turnpike+0x4fc8>
    1278:	goto -0x4b9 <turnpike+0x1d0>
    1279:	call 0x76
    1280:	r1 = *(u64 *)(r10 - 0xb8)
    1281:	w2 = *(u32 *)(r1 + 0x8)
    1282:	w3 = *(u32 *)(r1 + 0xc)
    1283:	w1 = *(u32 *)(r1 + 0x10)
    1284:	r0 >>= 0x6
    1285:	r6 = 0xa
    1286:	if w2 <= w0 goto -0x4c1 <turnpike+0x1d0>
    1287:	if w1 <= w0 goto +0x1 <turnpike+0x27e8>
    1288:	if w3 > w0 goto +0x500 <turnpike+0x4fe8>
    1289:	if w1 > w0 goto +0x1 <turnpike+0x27f8>
    1290:	w3 = w1
    1291:	r2 = *(u64 *)(r10 - 0xb0)
    1292:	if w0 <= w3 goto -0x4c7 <turnpike+0x1d0>
    1293:	w4 = w0
    1294:	w4 -= w3
    1295:	if w4 < 0x2 goto -0x4ca <turnpike+0x1d0>
    1296:	r3 = *(u64 *)(r10 - 0x50)
    1297:	r3 = *(u64 *)(r3 + 0x0)
    1298:	r4 = 0xffffffffffff ll
    1300:	r3 &= r4
    1301:	r4 = *(u64 *)(r2 + 0x48)
    1302:	if r4 == r3 goto +0xf <turnpike+0x28d0>
    1303:	r4 = *(u64 *)(r2 + 0x50)
    1304:	if r4 == r3 goto +0xd <turnpike+0x28d0>
    1305:	r4 = *(u64 *)(r2 + 0x58)
    1306:	if r4 == r3 goto +0xb <turnpike+0x28d0>
    1307:	r4 = *(u64 *)(r2 + 0x60)
    1308:	if r4 == r3 goto +0x9 <turnpike+0x28d0>
    1309:	r4 = *(u64 *)(r2 + 0x68)
    1310:	if r4 == r3 goto +0x7 <turnpike+0x28d0>
    1311:	r4 = *(u64 *)(r2 + 0x70)
    1312:	if r4 == r3 goto +0x5 <turnpike+0x28d0>
    1313:	r4 = *(u64 *)(r2 + 0x78)
    1314:	if r4 == r3 goto +0x3 <turnpike+0x28d0>
    1315:	r6 = 0xf
    1316:	r2 = *(u64 *)(r2 + 0x80)
    1317:	if r2 != r3 goto -0x4e0 <turnpike+0x1d0>
    1318:	r2 = 0x28
    1319:	*(u64 *)(r10 - 0x60) = r2
    1320:	if w1 > w0 goto +0x4dc <turnpike+0x4fc8>
    1321:	goto +0x2a <turnpike+0x2a40>
    1322:	call 0x76
    1323:	r1 = *(u64 *)(r10 - 0xb8)
    1324:	w2 = *(u32 *)(r1 + 0x8)
    1325:	w3 = *(u32 *)(r1 + 0xc)
    1326:	w1 = *(u32 *)(r1 + 0x10)
    1327:	r0 >>= 0x6
    1328:	r6 = 0xa
    1329:	if w2 <= w0 goto -0x4ec <turnpike+0x1d0>
    1330:	if w1 <= w0 goto +0x1 <turnpike+0x2940>
    1331:	if w3 > w0 goto +0x22f <turnpike+0x3ab8>
    1332:	if w1 > w0 goto +0x1 <turnpike+0x2950>
    1333:	w3 = w1
    1334:	r2 = *(u64 *)(r10 - 0xb0)
    1335:	if w0 <= w3 goto -0x4f2 <turnpike+0x1d0>
    1336:	w4 = w0
    1337:	w4 -= w3
    1338:	if w4 < 0x2 goto -0x4f5 <turnpike+0x1d0>
    1339:	r3 = *(u64 *)(r10 - 0x50)
    1340:	r3 = *(u64 *)(r3 + 0x0)
    1341:	r4 = 0xffffffffffff ll
    1343:	r3 &= r4
    1344:	r4 = *(u64 *)(r2 + 0x48)
    1345:	if r4 == r3 goto +0xf <turnpike+0x2a28>
    1346:	r4 = *(u64 *)(r2 + 0x50)
    1347:	if r4 == r3 goto +0xd <turnpike+0x2a28>
    1348:	r4 = *(u64 *)(r2 + 0x58)
    1349:	if r4 == r3 goto +0xb <turnpike+0x2a28>
    1350:	r4 = *(u64 *)(r2 + 0x60)
    1351:	if r4 == r3 goto +0x9 <turnpike+0x2a28>
    1352:	r4 = *(u64 *)(r2 + 0x68)
    1353:	if r4 == r3 goto +0x7 <turnpike+0x2a28>
    1354:	r4 = *(u64 *)(r2 + 0x70)
    1355:	if r4 == r3 goto +0x5 <turnpike+0x2a28>
    1356:	r4 = *(u64 *)(r2 + 0x78)
    1357:	if r4 == r3 goto +0x3 <turnpike+0x2a28>
    1358:	r6 = 0xf
    1359:	r2 = *(u64 *)(r2 + 0x80)
    1360:	if r2 != r3 goto -0x50b <turnpike+0x1d0>
    1361:	r2 = 0x28
    1362:	*(u64 *)(r10 - 0x60) = r2
    1363:	if w1 > w0 goto +0x4b1 <turnpike+0x4fc8>
    1364:	r1 = 0x27
    1365:	*(u64 *)(r10 - 0x60) = r1
    1366:	goto +0x4ae <turnpike+0x4fc8>
    1367:	w1 = *(u32 *)(r10 - 0x90)
    1368:	r2 = *(u64 *)(r10 - 0x88)
    1369:	w1 -= w2
    1370:	*(u32 *)(r10 - 0x90) = w1
    1371:	r1 = 0x1
    1372:	*(u64 *)(r10 - 0x128) = r1
    1373:	w1 = 0x0
    1374:	*(u64 *)(r10 - 0x80) = r1
    1375:	w1 = 0x1
    1376:	*(u32 *)(r10 - 0xa8) = w1
    1377:	r2 = *(u64 *)(r10 - 0xb8)
    1378:	w1 = *(u16 *)(r2 + 0x1c)
    1379:	*(u64 *)(r10 - 0x98) = r1
    1380:	r1 = *(u64 *)(r10 - 0x58)
    1381:	w1 += 0x30
    1382:	goto +0xc <turnpike+0x2b38>
    1383:	r1 = 0x1
    1384:	*(u64 *)(r10 - 0x128) = r1
    1385:	w1 = 0x0
    1386:	*(u32 *)(r10 - 0xa8) = w1
    1387:	r1 = *(u64 *)(r10 - 0x88)
    1388:	w1 += -0x14
    1389:	*(u64 *)(r10 - 0x88) = r1
    1390:	r2 = *(u64 *)(r10 - 0xb8)
    1391:	w1 = *(u16 *)(r2 + 0x1c)
    1392:	*(u64 *)(r10 - 0x98) = r1
    1393:	r1 = *(u64 *)(r10 - 0x58)
    1394:	w1 += 0x1c
    1395:	*(u32 *)(r10 - 0xd0) = w1
    1396:	r1 = *(u64 *)(r10 - 0xf0)
    1397:	*(u64 *)(r10 - 0x68) = r1
    1398:	r9 = *(u64 *)(r10 - 0xc0)
    1399:	r8 = r2
    1400:	*(u64 *)(r10 - 0x120) = r1
    1401:	*(u64 *)(r10 - 0x108) = r2
    1402:	w1 = 0x0
    1403:	*(u32 *)(r10 - 0x100) = w1
    1404:	r1 = *(u64 *)(r10 - 0x78)
    1405:	w2 = w1
    1406:	w2 &= 0xff
    1407:	w1 = 0x0
    1408:	*(u32 *)(r10 - 0x118) = w1
    1409:	w1 = 0x1
    1410:	if w2 < 0x2 goto +0x1 <turnpike+0x2bc0>
    1411:	w1 = 0x0
    1412:	w2 = 0x34
    1413:	*(u32 *)(r10 - 0x110) = w2
    1414:	w2 = 0x20
    1415:	*(u32 *)(r10 - 0xd8) = w2
    1416:	r2 = *(u64 *)(r10 - 0xe0)
    1417:	w2 += 0xc
    1418:	*(u64 *)(r10 - 0xc8) = r2
    1419:	r3 = r8
    1420:	r8 += 0x16
    1421:	w2 = *(u8 *)(r3 + 0x16)
    1422:	w2 &= 0x1
    1423:	r4 = *(u64 *)(r10 - 0x68)
    1424:	*(u64 *)(r10 - 0xf0) = r4
    1425:	*(u64 *)(r10 - 0xc0) = r9
    1426:	*(u64 *)(r10 - 0xb8) = r3
    1427:	if w2 == 0x0 goto +0x1 <turnpike+0x2c48>
    1428:	goto +0x2d6 <turnpike+0x42f8>
    1429:	r6 = 0x6
    1430:	w1 &= 0x1
    1431:	r9 = *(u64 *)(r10 - 0xb0)
    1432:	if w1 != 0x0 goto -0x553 <turnpike+0x1d0>
    1433:	w1 = *(u32 *)(r10 - 0xa8)
    1434:	w1 &= 0x1
    1435:	if w1 == 0x0 goto +0x7 <turnpike+0x2cb8>
    1436:	r1 = *(u64 *)(r10 - 0xc8)
    1437:	w1 += -0x4d9
    1438:	w2 = 0x400000
    1439:	*(u64 *)(r10 - 0x80) = r2
    1440:	if w1 < -0x4ed goto +0x2 <turnpike+0x2cb8>
    1441:	w1 = 0x0
    1442:	*(u64 *)(r10 - 0x80) = r1
    1443:	r6 = 0xd
    1444:	r1 = *(u64 *)(r10 - 0xb8)
    1445:	w1 = *(u16 *)(r1 + 0x14)
    1446:	r2 = r9
    1447:	if r1 > 0xfff goto -0x562 <turnpike+0x1d0>
    1448:	r1 <<= 0x5
    1449:	r2 += r1
    1450:	r1 = *(u64 *)(r2 + 0x2608)
    1451:	*(u64 *)(r10 - 0x68) = r2
    1452:	r2 = *(u64 *)(r2 + 0x2610)
    1453:	*(u64 *)(r10 - 0xa8) = r1
    1454:	w1 &= 0xffff
    1455:	if w1 == 0x0 goto -0x56a <turnpike+0x1d0>
    1456:	r3 = r2
    1457:	r3 >>= 0x20
    1458:	w4 = *(u32 *)(r10 - 0x60)
    1459:	if w4 != w3 goto -0x56e <turnpike+0x1d0>
    1460:	r6 = 0xe
    1461:	r3 = *(u64 *)(r10 - 0xc8)
    1462:	w3 += 0x14
    1463:	if w3 > w1 goto -0x572 <turnpike+0x1d0>
    1464:	r1 = *(u64 *)(r10 - 0x68)
    1465:	r1 += 0x2608
    1466:	*(u64 *)(r10 - 0x68) = r1
    1467:	r1 = *(u64 *)(r10 - 0x50)
    1468:	r1 = *(u64 *)(r1 + 0x0)
    1469:	r3 = 0xffffffffffff ll
    1471:	r1 &= r3
    1472:	w3 = *(u32 *)(r7 + 0xc)
    1473:	r4 = *(u64 *)(r10 - 0xa8)
    1474:	r4 >>= 0x20
    1475:	if w3 == w4 goto +0x150 <turnpike+0x3840>
    1476:	r3 = r9
    1477:	r4 = *(u64 *)(r3 + 0x48)
    1478:	if r4 == r1 goto +0x10 <turnpike+0x2e58>
    1479:	r4 = *(u64 *)(r3 + 0x50)
    1480:	if r4 == r1 goto +0xe <turnpike+0x2e58>
    1481:	r4 = *(u64 *)(r3 + 0x58)
    1482:	if r4 == r1 goto +0xc <turnpike+0x2e58>
    1483:	r4 = *(u64 *)(r3 + 0x60)
    1484:	if r4 == r1 goto +0xa <turnpike+0x2e58>
    1485:	r4 = *(u64 *)(r3 + 0x68)
    1486:	if r4 == r1 goto +0x8 <turnpike+0x2e58>
    1487:	r4 = *(u64 *)(r3 + 0x70)
    1488:	if r4 == r1 goto +0x6 <turnpike+0x2e58>
    1489:	r4 = *(u64 *)(r3 + 0x78)
    1490:	if r4 == r1 goto +0x4 <turnpike+0x2e58>
    1491:	r6 = 0xf
    1492:	r3 = *(u64 *)(r3 + 0x80)
    1493:	if r3 == r1 goto +0x1 <turnpike+0x2e58>
    1494:	goto -0x591 <turnpike+0x1d0>
    1495:	r2 <<= 0x20
    1496:	r2 >>= 0x20
    1497:	r1 = 0x0 ll
		0000000000002ec8:  R_BPF_64_64	DEVICES
    1499:	r3 = 0x0
    1500:	call 0x33
    1501:	r1 = r0
    1502:	r1 s>>= 0x3f
    1503:	w0 ^= w1
    1504:	w0 -= w1
    1505:	w1 = 0x4
    1506:	*(u32 *)(r10 - 0x50) = w1
    1507:	r6 = 0xd
    1508:	if w0 != 0x4 goto -0x59f <turnpike+0x1d0>
    1509:	w1 = *(u8 *)(r8 + 0x0)
    1510:	w1 &= 0x10
    1511:	if w1 == 0x0 goto +0x33 <turnpike+0x3078>
    1512:	r3 = *(u64 *)(r10 - 0xb8)
    1513:	w1 = *(u8 *)(r3 + 0x17)
    1514:	r1 <<= 0x2
    1515:	r2 = r9
    1516:	r2 += r1
    1517:	w1 = *(u32 *)(r2 + 0x2208)
    1518:	r2 = 0xffff00000000 ll
    1520:	r5 = *(u64 *)(r10 - 0xf0)
    1521:	r4 = r5
    1522:	r4 &= r2
    1523:	w2 = w5
    1524:	w2 >>= 0x10
    1525:	w3 = *(u32 *)(r3 + 0x18)
    1526:	r5 = 0x10000000000 ll
    1528:	if r4 == r5 goto +0x1 <turnpike+0x2f70>
    1529:	w2 = w3
    1530:	r2 = be16 r2
    1531:	w1 += w2
    1532:	*(u32 *)(r10 - 0x20) = w1
    1533:	r2 = r10
    1534:	r2 += -0x20
    1535:	r1 = 0x0 ll
		0000000000002ff8:  R_BPF_64_64	LIMITS
    1537:	call 0x1
    1538:	*(u64 *)(r10 - 0x110) = r0
    1539:	if r0 == 0x0 goto +0x17 <turnpike+0x3078>
    1540:	r2 = *(u64 *)(r10 - 0x110)
    1541:	r8 = *(u64 *)(r2 + 0x8)
    1542:	r1 = *(u64 *)(r10 - 0xe0)
    1543:	r8 *= r1
    1544:	r1 = *(u64 *)(r2 + 0x18)
    1545:	r1 = *(u64 *)(r2 + 0x10)
    1546:	*(u64 *)(r10 - 0x130) = r1
    1547:	r6 = *(u64 *)(r2 + 0x0)
    1548:	call 0x76
    1549:	r0 <<= 0x18
    1550:	r1 = r0
    1551:	if r0 > r6 goto +0x1 <turnpike+0x3028>
    1552:	r1 = r6
    1553:	r8 >>= 0x8
    1554:	r1 += r8
    1555:	r2 = 0x33
    1556:	*(u64 *)(r10 - 0x60) = r2
    1557:	r2 = r1
    1558:	r2 -= r0
    1559:	r3 = *(u64 *)(r10 - 0x130)
    1560:	if r2 > r3 goto +0x3ec <turnpike+0x4fc8>
    1561:	r2 = *(u64 *)(r10 - 0x110)
    1562:	*(u64 *)(r2 + 0x0) = r1
    1563:	w1 = *(u32 *)(r10 - 0x100)
    1564:	if w1 == 0x0 goto +0x35 <turnpike+0x3230>
    1565:	r1 = *(u64 *)(r10 - 0x108)
    1566:	w1 = *(u8 *)(r1 + 0x16)
    1567:	w1 &= 0x10
    1568:	if w1 == 0x0 goto +0x31 <turnpike+0x3230>
    1569:	r3 = *(u64 *)(r10 - 0x108)
    1570:	w1 = *(u8 *)(r3 + 0x17)
    1571:	r1 <<= 0x2
    1572:	r9 += r1
    1573:	w1 = *(u32 *)(r9 + 0x2208)
    1574:	r2 = 0xffff00000000 ll
    1576:	r5 = *(u64 *)(r10 - 0x120)
    1577:	r4 = r5
    1578:	r4 &= r2
    1579:	w2 = w5
    1580:	w2 >>= 0x10
    1581:	w3 = *(u32 *)(r3 + 0x18)
    1582:	r5 = 0x10000000000 ll
    1584:	if r4 == r5 goto +0x1 <turnpike+0x3130>
    1585:	w2 = w3
    1586:	r2 = be16 r2
    1587:	w1 += w2
    1588:	*(u32 *)(r10 - 0x20) = w1
    1589:	r2 = r10
    1590:	r2 += -0x20
    1591:	r1 = 0x0 ll
		00000000000031b8:  R_BPF_64_64	LIMITS
    1593:	call 0x1
    1594:	r6 = r0
    1595:	if r0 == 0x0 goto +0x16 <turnpike+0x3230>
    1596:	r2 = r6
    1597:	r8 = *(u64 *)(r2 + 0x8)
    1598:	r1 = *(u64 *)(r10 - 0xe0)
    1599:	r8 *= r1
    1600:	r1 = *(u64 *)(r2 + 0x18)
    1601:	r1 = *(u64 *)(r2 + 0x10)
    1602:	*(u64 *)(r10 - 0xb0) = r1
    1603:	r9 = *(u64 *)(r2 + 0x0)
    1604:	call 0x76
    1605:	r0 <<= 0x18
    1606:	r1 = r0
    1607:	if r0 > r9 goto +0x1 <turnpike+0x31e8>
    1608:	r1 = r9
    1609:	r8 >>= 0x8
    1610:	r1 += r8
    1611:	r2 = 0x33
    1612:	*(u64 *)(r10 - 0x60) = r2
    1613:	r2 = r1
    1614:	r2 -= r0
    1615:	r3 = *(u64 *)(r10 - 0xb0)
    1616:	if r2 > r3 goto +0x3b4 <turnpike+0x4fc8>
    1617:	*(u64 *)(r6 + 0x0) = r1
    1618:	r1 = *(u64 *)(r10 - 0x58)
    1619:	w2 = *(u32 *)(r10 - 0xd8)
    1620:	w2 += w1
    1621:	w1 = *(u32 *)(r10 - 0xd0)
    1622:	w3 = w1
    1623:	w3 -= w2
    1624:	*(u32 *)(r10 - 0x60) = w3
    1625:	*(u32 *)(r10 - 0xd8) = w2
    1626:	if w1 == w2 goto +0x5 <turnpike+0x32a0>
    1627:	r1 = r7
    1628:	w2 = *(u32 *)(r10 - 0x60)
    1629:	call 0x2c
    1630:	r6 = 0x11
    1631:	if r0 != 0x0 goto -0x61a <turnpike+0x1d0>
    1632:	r6 = *(u64 *)(r10 - 0xe0)
    1633:	r6 = be32 r6
    1634:	w6 &= -0x10000
    1635:	r1 = *(u64 *)(r10 - 0x68)
    1636:	r2 = *(u64 *)(r1 + 0x10)
    1637:	*(u64 *)(r10 - 0xb0) = r2
    1638:	r1 = *(u64 *)(r1 + 0x18)
    1639:	*(u64 *)(r10 - 0x110) = r1
    1640:	r1 = *(u64 *)(r10 - 0xb8)
    1641:	w1 = *(u16 *)(r1 + 0x1e)
    1642:	w6 |= w1
    1643:	r9 = 0x0
    1644:	r8 = *(u64 *)(r10 - 0xc8)
    1645:	r8 = be16 r8
    1646:	r1 = *(u64 *)(r10 - 0xa0)
    1647:	if w1 == 0x0 goto +0x2b <turnpike+0x3478>
    1648:	r1 = 0x0
    1649:	w2 = *(u32 *)(r10 - 0x118)
    1650:	if w2 != 0x0 goto +0x1 <turnpike+0x3340>
    1651:	r1 = r6
    1652:	r3 = *(u64 *)(r10 - 0x88)
    1653:	w3 ^= -0x1
    1654:	r3 = be16 r3
    1655:	r3 += r8
    1656:	r3 <<= 0x1
    1657:	r2 = *(u64 *)(r10 - 0x98)
    1658:	r3 += r2
    1659:	r2 = *(u64 *)(r10 - 0xa0)
    1660:	w2 ^= -0x1
    1661:	r2 &= 0xffff
    1662:	r3 += r2
    1663:	r3 += r1
    1664:	r1 = r3
    1665:	r1 >>= 0x20
    1666:	r3 <<= 0x20
    1667:	r3 >>= 0x20
    1668:	r3 += r1
    1669:	r2 = r3
    1670:	r2 &= 0xffff
    1671:	r1 = r3
    1672:	r1 >>= 0x20
    1673:	r1 += r2
    1674:	r3 >>= 0x10
    1675:	r3 &= 0xffff
    1676:	r1 += r3
    1677:	r2 = r1
    1678:	r2 >>= 0x10
    1679:	r1 &= 0xffff
    1680:	r1 += r2
    1681:	w2 = w1
    1682:	r1 >>= 0x10
    1683:	w1 += w2
    1684:	w2 = w1
    1685:	w2 &= 0xffff
    1686:	w9 = -0x1
    1687:	if w2 == 0xffff goto +0x2 <turnpike+0x3470>
    1688:	w1 ^= -0x1
    1689:	w9 = w1
    1690:	r9 <<= 0x30
    1691:	r1 = *(u64 *)(r10 - 0xb8)
    1692:	w2 = *(u32 *)(r1 + 0x18)
    1693:	*(u64 *)(r10 - 0xa0) = r2
    1694:	r2 = *(u64 *)(r10 - 0xf8)
    1695:	r2 = *(u64 *)(r2 + 0x18)
    1696:	*(u64 *)(r10 - 0x98) = r2
    1697:	r1 = *(u64 *)(r1 + 0x28)
    1698:	*(u64 *)(r10 - 0x88) = r1
    1699:	w1 = 0x0
    1700:	*(u32 *)(r10 - 0x20) = w1
    1701:	r2 = r10
    1702:	r2 += -0x20
    1703:	r1 = 0x0 ll
		0000000000003538:  R_BPF_64_64	COUNTERS
    1705:	call 0x1
    1706:	if r0 == 0x0 goto +0x7 <turnpike+0x3530>
    1707:	r1 = *(u64 *)(r0 + 0x2f8)
    1708:	r1 += 0x1
    1709:	*(u64 *)(r0 + 0x2f8) = r1
    1710:	r1 = be16 r1
    1711:	r2 = *(u64 *)(r10 - 0x80)
    1712:	w2 |= w1
    1713:	*(u64 *)(r10 - 0x80) = r2
    1714:	r1 = *(u64 *)(r10 - 0x68)
    1715:	r1 = *(u64 *)(r1 + 0x0)
    1716:	r2 = *(u64 *)(r10 - 0xa8)
    1717:	if r2 != r1 goto +0x6c <turnpike+0x38b0>
    1718:	r1 = *(u64 *)(r10 - 0xb8)
    1719:	r1 = *(u64 *)(r1 + 0x0)
    1720:	r2 = *(u64 *)(r10 - 0xf0)
    1721:	if r1 != r2 goto +0x68 <turnpike+0x38b0>
    1722:	w1 = *(u32 *)(r10 - 0x100)
    1723:	if w1 != 0x0 goto +0x1 <turnpike+0x3588>
    1724:	goto +0x4 <turnpike+0x35a8>
    1725:	r1 = *(u64 *)(r10 - 0x108)
    1726:	r1 = *(u64 *)(r1 + 0x0)
    1727:	r2 = *(u64 *)(r10 - 0x120)
    1728:	if r1 != r2 goto +0x61 <turnpike+0x38b0>
    1729:	r1 = 0x2d
    1730:	*(u64 *)(r10 - 0x60) = r1
    1731:	w1 = *(u32 *)(r7 + 0x0)
    1732:	r2 = *(u64 *)(r10 - 0x58)
    1733:	*(u64 *)(r10 - 0x48) = r1
    1734:	r2 += r1
    1735:	r1 = r2
    1736:	r1 += 0x1c
    1737:	w3 = *(u32 *)(r7 + 0x4)
    1738:	*(u64 *)(r10 - 0x68) = r3
    1739:	*(u64 *)(r10 - 0xa8) = r1
    1740:	if r1 > r3 goto +0x338 <turnpike+0x4fc8>
    1741:	r0 = *(u64 *)(r10 - 0xc8)
    1742:	w0 += 0x14
    1743:	r0 = be32 r0
    1744:	r3 = *(u64 *)(r10 - 0x70)
    1745:	w3 <<= 0x8
    1746:	w0 &= -0x10000
    1747:	w3 &= 0xff00
    1748:	w0 |= w3
    1749:	r8 <<= 0x20
    1750:	r3 = -0x100000000 ll
    1752:	r5 = *(u64 *)(r10 - 0x78)
    1753:	w5 += -0x1
    1754:	r1 = *(u64 *)(r10 - 0xa0)
    1755:	r8 |= r1
    1756:	r4 = *(u64 *)(r10 - 0x88)
    1757:	r1 = r4
    1758:	r1 &= r3
    1759:	r3 = *(u64 *)(r10 - 0x98)
    1760:	r3 >>= 0x20
    1761:	r0 |= 0x45
    1762:	r8 |= r9
    1763:	r1 |= r3
    1764:	w5 &= 0xff
    1765:	w5 |= 0x1100
    1766:	r9 = r0
    1767:	r9 += r5
    1768:	r9 += r3
    1769:	r4 >>= 0x20
    1770:	r9 += r4
    1771:	r3 = *(u64 *)(r10 - 0x80)
    1772:	r9 += r3
    1773:	r3 <<= 0x20
    1774:	r3 |= r0
    1775:	*(u64 *)(r10 - 0x80) = r3
    1776:	r0 = r9
    1777:	r0 >>= 0x20
    1778:	r9 <<= 0x20
    1779:	r9 >>= 0x20
    1780:	r9 += r0
    1781:	r3 = r9
    1782:	r3 &= 0xffff
    1783:	r0 = r9
    1784:	r0 >>= 0x20
    1785:	r0 += r3
    1786:	r9 >>= 0x10
    1787:	r9 &= 0xffff
    1788:	r0 += r9
    1789:	r3 = r0
    1790:	r3 >>= 0x10
    1791:	w0 &= 0xffff
    1792:	w0 += w3
    1793:	w0 *= 0x10001
    1794:	w0 &= -0x10000
    1795:	w0 |= w5
    1796:	w0 ^= -0x10000
    1797:	r3 = *(u64 *)(r10 - 0x110)
    1798:	r9 = *(u64 *)(r10 - 0x48)
    1799:	*(u32 *)(r9 + 0x8) = w3
    1800:	r3 = *(u64 *)(r10 - 0xb0)
    1801:	*(u64 *)(r9 + 0x0) = r3
    1802:	r9 += 0xc
    1803:	r3 = *(u64 *)(r10 - 0x58)
    1804:	if r3 == 0xe goto +0x25 <turnpike+0x3930>
    1805:	r3 = *(u64 *)(r10 - 0x58)
    1806:	if r3 == 0x12 goto +0x1f <turnpike+0x3910>
    1807:	r3 = *(u64 *)(r10 - 0xe8)
    1808:	r9 = *(u64 *)(r10 - 0x48)
    1809:	*(u64 *)(r9 + 0xc) = r3
    1810:	r9 += 0x14
    1811:	goto +0x1e <turnpike+0x3930>
    1812:	r3 = *(u64 *)(r10 - 0x68)
    1813:	r2 = *(u64 *)(r3 + 0x10)
    1814:	r3 = *(u64 *)(r3 + 0x18)
    1815:	r3 <<= 0x10
    1816:	r4 = 0xffffffff0000 ll
    1818:	r3 &= r4
    1819:	r2 >>= 0x30
    1820:	r3 |= r2
    1821:	r6 = 0xf
    1822:	w2 = 0x3
    1823:	*(u32 *)(r10 - 0x50) = w2
    1824:	if r1 == r3 goto -0x13c <turnpike+0x2ec8>
    1825:	goto -0x6dc <turnpike+0x1d0>
    1826:	r6 = 0x12
    1827:	w1 = *(u32 *)(r10 - 0xd0)
    1828:	w2 = *(u32 *)(r10 - 0xd8)
    1829:	if w1 == w2 goto -0x6e0 <turnpike+0x1d0>
    1830:	w2 = *(u32 *)(r10 - 0x60)
    1831:	w2 = -w2
    1832:	r1 = r7
    1833:	call 0x2c
    1834:	r1 = 0x2d
    1835:	*(u64 *)(r10 - 0x60) = r1
    1836:	if r0 == 0x0 goto -0x6e7 <turnpike+0x1d0>
    1837:	goto +0x2d7 <turnpike+0x4fc8>
    1838:	r3 = *(u64 *)(r10 - 0xe8)
    1839:	r9 = *(u64 *)(r10 - 0x48)
    1840:	*(u32 *)(r9 + 0xc) = w3
    1841:	r9 += 0x10
    1842:	w3 = 0x8
    1843:	*(u16 *)(r9 + 0x0) = w3
    1844:	*(u64 *)(r2 + 0x14) = r8
    1845:	*(u64 *)(r2 + 0xc) = r1
    1846:	*(u32 *)(r2 + 0x8) = w0
    1847:	r3 = *(u64 *)(r10 - 0x80)
    1848:	*(u64 *)(r2 + 0x0) = r3
    1849:	w3 = *(u32 *)(r10 - 0x118)
    1850:	if w3 != 0x0 goto +0x5 <turnpike+0x39a0>
    1851:	r2 += 0x20
    1852:	r3 = *(u64 *)(r10 - 0x68)
    1853:	if r2 > r3 goto +0x2c7 <turnpike+0x4fc8>
    1854:	r1 = *(u64 *)(r10 - 0xa8)
    1855:	*(u32 *)(r1 + 0x0) = w6
    1856:	r3 = *(u64 *)(r10 - 0xb8)
    1857:	r1 = *(u64 *)(r3 + 0x30)
    1858:	r2 = *(u64 *)(r10 - 0xe0)
    1859:	r1 += r2
    1860:	*(u64 *)(r3 + 0x30) = r1
    1861:	r2 = *(u64 *)(r10 - 0xc0)
    1862:	w1 = *(u32 *)(r2 + 0x0)
    1863:	w1 += 0x1
    1864:	*(u32 *)(r2 + 0x0) = w1
    1865:	w1 = *(u32 *)(r10 - 0x100)
    1866:	if w1 != 0x0 goto +0x1 <turnpike+0x3a00>
    1867:	goto +0x9 <turnpike+0x3a48>
    1868:	r3 = *(u64 *)(r10 - 0x108)
    1869:	r1 = *(u64 *)(r3 + 0x30)
    1870:	r2 = *(u64 *)(r10 - 0xe0)
    1871:	r1 += r2
    1872:	*(u64 *)(r3 + 0x30) = r1
    1873:	r2 = *(u64 *)(r10 - 0x138)
    1874:	w1 = *(u32 *)(r2 + 0x0)
    1875:	w1 += 0x1
    1876:	*(u32 *)(r2 + 0x0) = w1
    1877:	r6 = *(u64 *)(r10 - 0x128)
    1878:	w1 = *(u32 *)(r10 - 0x50)
    1879:	*(u32 *)(r10 - 0x48) = w1
    1880:	w1 = *(u32 *)(r10 - 0x90)
    1881:	if w1 == 0x0 goto -0x714 <turnpike+0x1d0>
    1882:	w2 = *(u32 *)(r10 - 0x90)
    1883:	w2 = -w2
    1884:	r1 = r7
    1885:	call 0x41
    1886:	r6 = *(u64 *)(r10 - 0x128)
    1887:	w1 = *(u32 *)(r10 - 0x50)
    1888:	*(u32 *)(r10 - 0x48) = w1
    1889:	if r0 == 0x0 goto -0x71c <turnpike+0x1d0>
    1890:	goto +0x2a2 <turnpike+0x4fc8>
    1891:	w1 = *(u32 *)(r10 - 0xa8)
    1892:	r2 = *(u64 *)(r10 - 0xe0)
    1893:	w1 -= w2
    1894:	r6 = 0x8
    1895:	if w1 > 0x3 goto -0x722 <turnpike+0x1d0>
    1896:	r2 = *(u64 *)(r10 - 0x98)
    1897:	w2 ^= -0x1
    1898:	*(u64 *)(r10 - 0x98) = r2
    1899:	r2 = *(u64 *)(r10 - 0xe0)
    1900:	w3 = *(u32 *)(r10 - 0xa8)
    1901:	if w3 != w2 goto +0x5a <turnpike+0x3de0>
    1902:	r1 = *(u64 *)(r10 - 0x88)
    1903:	w1 += -0x14
    1904:	*(u64 *)(r10 - 0x88) = r1
    1905:	w1 = *(u32 *)(r10 - 0x90)
    1906:	w2 = *(u32 *)(r10 - 0xa8)
    1907:	w1 += w2
    1908:	r2 = *(u64 *)(r10 - 0xe0)
    1909:	w1 -= w2
    1910:	*(u32 *)(r10 - 0x90) = w1
    1911:	r1 = *(u64 *)(r10 - 0x58)
    1912:	w1 |= 0x20
    1913:	*(u32 *)(r10 - 0xd0) = w1
    1914:	r1 = *(u64 *)(r10 - 0xb8)
    1915:	w1 = *(u16 *)(r1 + 0x1c)
    1916:	r2 = *(u64 *)(r10 - 0x98)
    1917:	r2 += r1
    1918:	*(u64 *)(r10 - 0x98) = r2
    1919:	w1 = 0x0
    1920:	*(u32 *)(r10 - 0xa8) = w1
    1921:	w1 = *(u32 *)(r10 - 0xd8)
    1922:	w1 &= 0x2
    1923:	if w1 == 0x0 goto +0xcc <turnpike+0x4220>
    1924:	r6 = 0x6
    1925:	r1 = *(u64 *)(r10 - 0xb8)
    1926:	w1 = *(u8 *)(r1 + 0x16)
    1927:	*(u32 *)(r10 - 0xa8) = w1
    1928:	r1 = *(u64 *)(r10 - 0x78)
    1929:	w1 &= 0xff
    1930:	if w1 < 0x2 goto -0x745 <turnpike+0x1d0>
    1931:	w1 = *(u32 *)(r10 - 0xa8)
    1932:	w1 &= 0x1
    1933:	if w1 == 0x0 goto +0x64 <turnpike+0x3f30>
    1934:	r6 = 0xc
    1935:	r1 = *(u64 *)(r10 - 0xb0)
    1936:	r2 = *(u64 *)(r10 - 0xa0)
    1937:	if w2 == 0x0 goto -0x74c <turnpike+0x1d0>
    1938:	r2 = *(u64 *)(r10 - 0x80)
    1939:	if w2 != 0x0 goto +0x3 <turnpike+0x3c58>
    1940:	r6 = 0xe
    1941:	r2 = *(u64 *)(r10 - 0xe0)
    1942:	if w2 > 0x4d0 goto -0x751 <turnpike+0x1d0>
    1943:	r5 = *(u64 *)(r10 - 0xb8)
    1944:	w3 = *(u32 *)(r5 + 0x18)
    1945:	r2 = 0x10000000000 ll
    1947:	r3 |= r2
    1948:	r2 = *(u64 *)(r10 - 0xf8)
    1949:	r6 = *(u64 *)(r2 + 0x10)
    1950:	r0 = *(u64 *)(r2 + 0x18)
    1951:	r4 = *(u64 *)(r5 + 0x20)
    1952:	r2 = *(u64 *)(r5 + 0x28)
    1953:	*(u64 *)(r10 - 0x100) = r2
    1954:	*(u64 *)(r10 - 0x8) = r2
    1955:	*(u64 *)(r10 - 0xd8) = r4
    1956:	*(u64 *)(r10 - 0x10) = r4
    1957:	*(u64 *)(r10 - 0xc8) = r0
    1958:	*(u64 *)(r10 - 0x18) = r0
    1959:	*(u64 *)(r10 - 0x20) = r6
    1960:	r2 = r10
    1961:	r2 += -0x20
    1962:	r9 = r3
    1963:	call 0xf4
		0000000000003d58:  R_BPF_64_32	.text
    1964:	r8 = r0
    1965:	if r0 == 0x0 goto +0x18 <turnpike+0x3dd0>
    1966:	r2 = *(u64 *)(r8 + 0x0)
    1967:	r1 = 0xffffffffffff ll
    1969:	*(u64 *)(r10 - 0x68) = r2
    1970:	r2 &= r1
    1971:	if r2 != r9 goto +0x12 <turnpike+0x3dd0>
    1972:	r2 = r8
    1973:	r1 = *(u64 *)(r2 - 0x8)
    1974:	r2 = *(u64 *)(r2 - 0x10)
    1975:	if r2 != r6 goto +0xe <turnpike+0x3dd0>
    1976:	r2 = *(u64 *)(r10 - 0xc8)
    1977:	if r1 != r2 goto +0xc <turnpike+0x3dd0>
    1978:	w1 = *(u8 *)(r8 + 0x17)
    1979:	r1 <<= 0x5
    1980:	r2 = *(u64 *)(r10 - 0xb0)
    1981:	r2 += r1
    1982:	*(u64 *)(r10 - 0xf8) = r2
    1983:	r1 = *(u64 *)(r2 + 0x208)
    1984:	r2 = *(u64 *)(r10 - 0xd8)
    1985:	if r1 != r2 goto +0x4 <turnpike+0x3dd0>
    1986:	r1 = *(u64 *)(r10 - 0xf8)
    1987:	r1 = *(u64 *)(r1 + 0x210)
    1988:	r2 = *(u64 *)(r10 - 0x100)
    1989:	if r1 == r2 goto +0x5e <turnpike+0x40c0>
    1990:	r6 = 0x9
    1991:	goto -0x782 <turnpike+0x1d0>
    1992:	r6 = 0x4
    1993:	r2 = *(u64 *)(r10 - 0xe0)
    1994:	if w2 > 0x8000 goto -0x785 <turnpike+0x1d0>
    1995:	r2 = *(u64 *)(r10 - 0xe0)
    1996:	r8 += r2
    1997:	r8 += 0x20
    1998:	if r8 < r9 goto +0x1 <turnpike+0x3e20>
    1999:	goto -0x78a <turnpike+0x1d0>
    2000:	r2 = *(u64 *)(r10 - 0xe0)
    2001:	w3 = w2
    2002:	w3 <<= 0x3
    2003:	w3 &= 0x8
    2004:	w2 = *(u8 *)(r8 + 0x0)
    2005:	w2 <<= w3
    2006:	w2 ^= -0x1
    2007:	r2 &= 0xffff
    2008:	r4 = *(u64 *)(r10 - 0x98)
    2009:	r2 += r4
    2010:	*(u64 *)(r10 - 0x98) = r2
    2011:	if w1 > 0x1 goto +0x1 <turnpike+0x3e88>
    2012:	goto -0x6f <turnpike+0x3b10>
    2013:	r4 = r8
    2014:	r4 += 0x1
    2015:	if r4 >= r9 goto -0x79a <turnpike+0x1d0>
    2016:	w4 = w3
    2017:	w4 ^= 0x8
    2018:	w5 = *(u8 *)(r8 + 0x1)
    2019:	w5 <<= w4
    2020:	w5 ^= -0x1
    2021:	r5 &= 0xffff
    2022:	r2 += r5
    2023:	*(u64 *)(r10 - 0x98) = r2
    2024:	if w1 != 0x3 goto -0x7b <turnpike+0x3b10>
    2025:	r8 += 0x2
    2026:	if r8 >= r9 goto -0x7a5 <turnpike+0x1d0>
    2027:	w1 = *(u8 *)(r8 + 0x0)
    2028:	w1 <<= w3
    2029:	w1 ^= -0x1
    2030:	r1 &= 0xffff
    2031:	r2 += r1
    2032:	*(u64 *)(r10 - 0x98) = r2
    2033:	goto -0x84 <turnpike+0x3b10>
    2034:	r2 = *(u64 *)(r10 - 0xb8)
    2035:	w3 = *(u32 *)(r2 + 0x18)
    2036:	r1 = 0x10000000000 ll
    2038:	r3 |= r1
    2039:	r1 = *(u64 *)(r10 - 0xf8)
    2040:	r9 = *(u64 *)(r1 + 0x18)
    2041:	r2 = *(u64 *)(r2 + 0x28)
    2042:	r1 = -0x100000000 ll
    2044:	r2 &= r1
    2045:	r9 >>= 0x20
    2046:	*(u64 *)(r10 - 0xd8) = r2
    2047:	r2 |= r9
    2048:	r6 = *(u64 *)(r10 - 0xb0)
    2049:	r1 = r6
    2050:	*(u64 *)(r10 - 0xc8) = r3
    2051:	call -0x1
		0000000000004018:  R_BPF_64_32	.text
    2052:	r1 = r6
    2053:	r6 = 0x9
    2054:	r8 = r0
    2055:	if r0 == 0x0 goto -0x7c2 <turnpike+0x1d0>
    2056:	r3 = *(u64 *)(r8 + 0x0)
    2057:	r2 = 0xffffffffffff ll
    2059:	*(u64 *)(r10 - 0x68) = r3
    2060:	r3 &= r2
    2061:	r2 = *(u64 *)(r10 - 0xc8)
    2062:	if r3 != r2 goto -0x7c9 <turnpike+0x1d0>
    2063:	w2 = *(u32 *)(r8 - 0x8)
    2064:	if w2 != w9 goto -0x7cb <turnpike+0x1d0>
    2065:	w2 = *(u8 *)(r8 + 0x17)
    2066:	r2 <<= 0x5
    2067:	r1 += r2
    2068:	*(u64 *)(r10 - 0xf8) = r1
    2069:	r1 = *(u64 *)(r1 + 0x208)
    2070:	if r1 != 0x0 goto -0x7d1 <turnpike+0x1d0>
    2071:	r1 = 0xffff0000 ll
    2073:	r2 = *(u64 *)(r10 - 0xd8)
    2074:	r2 |= r1
    2075:	r1 = *(u64 *)(r10 - 0xf8)
    2076:	r1 = *(u64 *)(r1 + 0x210)
    2077:	if r1 != r2 goto -0x7d8 <turnpike+0x1d0>
    2078:	r1 = *(u64 *)(r10 - 0xf8)
    2079:	r1 += 0x208
    2080:	*(u64 *)(r10 - 0xf8) = r1
    2081:	r9 = r8
    2082:	r9 += -0x4
    2083:	goto +0x5 <turnpike+0x40e8>
    2084:	r1 = *(u64 *)(r10 - 0xf8)
    2085:	r1 += 0x208
    2086:	*(u64 *)(r10 - 0xf8) = r1
    2087:	r9 = r8
    2088:	r9 += 0x38
    2089:	call 0x76
    2090:	r1 = r8
    2091:	w3 = *(u32 *)(r1 + 0x8)
    2092:	w2 = *(u32 *)(r1 + 0xc)
    2093:	w1 = *(u32 *)(r1 + 0x10)
    2094:	r0 >>= 0x6
    2095:	r6 = 0xa
    2096:	if w3 <= w0 goto -0x7eb <turnpike+0x1d0>
    2097:	if w0 >= w2 goto +0x1 <turnpike+0x4138>
    2098:	if w1 > w0 goto +0x2bf <turnpike+0x5730>
    2099:	r1 = *(u64 *)(r10 - 0xb0)
    2100:	if w0 <= w2 goto -0x7ef <turnpike+0x1d0>
    2101:	w0 -= w2
    2102:	if w0 < 0x2 goto -0x7f1 <turnpike+0x1d0>
    2103:	r2 = *(u64 *)(r10 - 0x50)
    2104:	r2 = *(u64 *)(r2 + 0x0)
    2105:	r3 = 0xffffffffffff ll
    2107:	r2 &= r3
    2108:	r3 = 0x28
    2109:	*(u64 *)(r10 - 0x60) = r3
    2110:	r3 = *(u64 *)(r1 + 0x48)
    2111:	if r3 == r2 goto +0x1c5 <turnpike+0x4fc8>
    2112:	r3 = *(u64 *)(r1 + 0x50)
    2113:	if r3 == r2 goto +0x1c3 <turnpike+0x4fc8>
    2114:	r3 = *(u64 *)(r1 + 0x58)
    2115:	if r3 == r2 goto +0x1c1 <turnpike+0x4fc8>
    2116:	r3 = *(u64 *)(r1 + 0x60)
    2117:	if r3 == r2 goto +0x1bf <turnpike+0x4fc8>
    2118:	r3 = *(u64 *)(r1 + 0x68)
    2119:	if r3 == r2 goto +0x1bd <turnpike+0x4fc8>
    2120:	r3 = *(u64 *)(r1 + 0x70)
    2121:	if r3 == r2 goto +0x1bb <turnpike+0x4fc8>
    2122:	r3 = *(u64 *)(r1 + 0x78)
    2123:	if r3 == r2 goto +0x1b9 <turnpike+0x4fc8>
    2124:	r6 = 0xf
    2125:	r1 = *(u64 *)(r1 + 0x80)
    2126:	if r1 == r2 goto +0x1b6 <turnpike+0x4fc8>
    2127:	goto -0x80a <turnpike+0x1d0>
    2128:	r1 = *(u64 *)(r10 - 0x78)
    2129:	w2 = w1
    2130:	w2 &= 0xff
    2131:	w1 = 0x0
    2132:	*(u32 *)(r10 - 0x100) = w1
    2133:	w1 = 0x1
    2134:	*(u32 *)(r10 - 0x118) = w1
    2135:	if w2 < 0x2 goto +0x1 <turnpike+0x4268>
    2136:	w1 = 0x0
    2137:	w2 = 0x30
    2138:	*(u32 *)(r10 - 0x110) = w2
    2139:	r2 = 0x0
    2140:	*(u64 *)(r10 - 0x128) = r2
    2141:	w2 = 0x1c
    2142:	*(u32 *)(r10 - 0xd8) = w2
    2143:	r2 = *(u64 *)(r10 - 0xe0)
    2144:	w2 += 0x8
    2145:	*(u64 *)(r10 - 0xc8) = r2
    2146:	r3 = *(u64 *)(r10 - 0xb8)
    2147:	r8 = r3
    2148:	r8 += 0x16
    2149:	w2 = *(u8 *)(r3 + 0x16)
    2150:	w2 &= 0x1
    2151:	r4 = *(u64 *)(r10 - 0xf0)
    2152:	*(u64 *)(r10 - 0x120) = r4
    2153:	*(u64 *)(r10 - 0x108) = r3
    2154:	if w2 == 0x0 goto -0x2d6 <turnpike+0x2c48>
    2155:	r6 = 0x6
    2156:	w1 &= 0x1
    2157:	r3 = *(u64 *)(r10 - 0xb0)
    2158:	if w1 != 0x0 goto -0x829 <turnpike+0x1d0>
    2159:	r6 = 0xc
    2160:	r1 = *(u64 *)(r10 - 0xa0)
    2161:	if w1 == 0x0 goto -0x82c <turnpike+0x1d0>
    2162:	r1 = *(u64 *)(r10 - 0xc8)
    2163:	w1 += -0x4d9
    2164:	if w1 > -0x502 goto +0x7 <turnpike+0x4380>
    2165:	w1 = *(u32 *)(r10 - 0xa8)
    2166:	w1 ^= 0x1
    2167:	w1 &= 0x1
    2168:	if w1 == 0x0 goto +0x3 <turnpike+0x4380>
    2169:	r6 = 0xe
    2170:	r1 = *(u64 *)(r10 - 0x80)
    2171:	if w1 == 0x0 goto -0x836 <turnpike+0x1d0>
    2172:	r6 = 0xd
    2173:	r1 = *(u64 *)(r10 - 0xb8)
    2174:	w1 = *(u16 *)(r1 + 0x14)
    2175:	if r1 > 0xfff goto -0x83a <turnpike+0x1d0>
    2176:	r1 <<= 0x5
    2177:	r9 = r3
    2178:	r9 += r1
    2179:	r1 = *(u64 *)(r9 + 0x2608)
    2180:	r2 = *(u64 *)(r9 + 0x2610)
    2181:	*(u64 *)(r10 - 0x68) = r1
    2182:	w1 &= 0xffff
    2183:	if w1 == 0x0 goto -0x842 <turnpike+0x1d0>
    2184:	r4 = r2
    2185:	r4 >>= 0x20
    2186:	w5 = *(u32 *)(r10 - 0x60)
    2187:	if w5 != w4 goto -0x846 <turnpike+0x1d0>
    2188:	r4 = *(u64 *)(r10 - 0xc8)
    2189:	w4 += 0x28
    2190:	r6 = 0xe
    2191:	if w4 > w1 goto -0x84a <turnpike+0x1d0>
    2192:	*(u64 *)(r10 - 0xb0) = r3
    2193:	r9 += 0x2608
    2194:	r1 = *(u64 *)(r10 - 0x50)
    2195:	r1 = *(u64 *)(r1 + 0x0)
    2196:	r3 = 0xffffffffffff ll
    2198:	r1 &= r3
    2199:	w3 = *(u32 *)(r7 + 0xc)
    2200:	r4 = *(u64 *)(r10 - 0x68)
    2201:	r4 >>= 0x20
    2202:	if w3 == w4 goto +0x118 <turnpike+0x4d38>
    2203:	r3 = *(u64 *)(r10 - 0xb0)
    2204:	r4 = *(u64 *)(r3 + 0x48)
    2205:	if r4 == r1 goto +0x10 <turnpike+0x4510>
    2206:	r4 = *(u64 *)(r3 + 0x50)
    2207:	if r4 == r1 goto +0xe <turnpike+0x4510>
    2208:	r4 = *(u64 *)(r3 + 0x58)
    2209:	if r4 == r1 goto +0xc <turnpike+0x4510>
    2210:	r4 = *(u64 *)(r3 + 0x60)
    2211:	if r4 == r1 goto +0xa <turnpike+0x4510>
    2212:	r4 = *(u64 *)(r3 + 0x68)
    2213:	if r4 == r1 goto +0x8 <turnpike+0x4510>
    2214:	r4 = *(u64 *)(r3 + 0x70)
    2215:	if r4 == r1 goto +0x6 <turnpike+0x4510>
    2216:	r4 = *(u64 *)(r3 + 0x78)
    2217:	if r4 == r1 goto +0x4 <turnpike+0x4510>
    2218:	r6 = 0xf
    2219:	r3 = *(u64 *)(r3 + 0x80)
    2220:	if r3 == r1 goto +0x1 <turnpike+0x4510>
    2221:	goto -0x868 <turnpike+0x1d0>
    2222:	r2 <<= 0x20
    2223:	r2 >>= 0x20
    2224:	r1 = 0x0 ll
		0000000000004580:  R_BPF_64_64	DEVICES
    2226:	r3 = 0x0
    2227:	call 0x33
    2228:	r1 = r0
    2229:	r1 s>>= 0x3f
    2230:	w0 ^= w1
    2231:	w0 -= w1
    2232:	w1 = 0x4
    2233:	*(u32 *)(r10 - 0x50) = w1
    2234:	r6 = 0xd
    2235:	if w0 != 0x4 goto -0x876 <turnpike+0x1d0>
    2236:	w1 = *(u8 *)(r8 + 0x0)
    2237:	w1 &= 0x10
    2238:	if w1 == 0x0 goto +0x33 <turnpike+0x4730>
    2239:	r3 = *(u64 *)(r10 - 0xb8)
    2240:	w1 = *(u8 *)(r3 + 0x17)
    2241:	r1 <<= 0x2
    2242:	r2 = *(u64 *)(r10 - 0xb0)
    2243:	r2 += r1
    2244:	w1 = *(u32 *)(r2 + 0x2208)
    2245:	r2 = 0xffff00000000 ll
    2247:	r5 = *(u64 *)(r10 - 0xf0)
    2248:	r4 = r5
    2249:	r4 &= r2
    2250:	w2 = w5
    2251:	w2 >>= 0x10
    2252:	w3 = *(u32 *)(r3 + 0x18)
    2253:	r5 = 0x10000000000 ll
    2255:	if r4 == r5 goto +0x1 <turnpike+0x4628>
    2256:	w2 = w3
    2257:	r2 = be16 r2
    2258:	w1 += w2
    2259:	*(u32 *)(r10 - 0x20) = w1
    2260:	r2 = r10
    2261:	r2 += -0x20
    2262:	r1 = 0x0 ll
		00000000000046b0:  R_BPF_64_64	LIMITS
    2264:	call 0x1
    2265:	*(u64 *)(r10 - 0x80) = r0
    2266:	if r0 == 0x0 goto +0x17 <turnpike+0x4730>
    2267:	r2 = *(u64 *)(r10 - 0x80)
    2268:	r8 = *(u64 *)(r2 + 0x8)
    2269:	r1 = *(u64 *)(r10 - 0xe0)
    2270:	r8 *= r1
    2271:	r1 = *(u64 *)(r2 + 0x18)
    2272:	r1 = *(u64 *)(r2 + 0x10)
    2273:	*(u64 *)(r10 - 0xa8) = r1
    2274:	r6 = *(u64 *)(r2 + 0x0)
    2275:	call 0x76
    2276:	r0 <<= 0x18
    2277:	r1 = r0
    2278:	if r0 > r6 goto +0x1 <turnpike+0x46e0>
    2279:	r1 = r6
    2280:	r8 >>= 0x8
    2281:	r1 += r8
    2282:	r2 = 0x33
    2283:	*(u64 *)(r10 - 0x60) = r2
    2284:	r2 = r1
    2285:	r2 -= r0
    2286:	r3 = *(u64 *)(r10 - 0xa8)
    2287:	if r2 > r3 goto +0x115 <turnpike+0x4fc8>
    2288:	r2 = *(u64 *)(r10 - 0x80)
    2289:	*(u64 *)(r2 + 0x0) = r1
    2290:	w1 = *(u32 *)(r10 - 0x100)
    2291:	if w1 == 0x0 goto +0x37 <turnpike+0x48f8>
    2292:	r1 = *(u64 *)(r10 - 0x108)
    2293:	w1 = *(u8 *)(r1 + 0x16)
    2294:	w1 &= 0x10
    2295:	if w1 == 0x0 goto +0x33 <turnpike+0x48f8>
    2296:	r3 = *(u64 *)(r10 - 0x108)
    2297:	w1 = *(u8 *)(r3 + 0x17)
    2298:	r1 <<= 0x2
    2299:	r2 = *(u64 *)(r10 - 0xb0)
    2300:	r2 += r1
    2301:	w1 = *(u32 *)(r2 + 0x2208)
    2302:	r2 = 0xffff00000000 ll
    2304:	r5 = *(u64 *)(r10 - 0x120)
    2305:	r4 = r5
    2306:	r4 &= r2
    2307:	w2 = w5
    2308:	w2 >>= 0x10
    2309:	w3 = *(u32 *)(r3 + 0x18)
    2310:	r5 = 0x10000000000 ll
    2312:	if r4 == r5 goto +0x1 <turnpike+0x47f0>
    2313:	w2 = w3
    2314:	r2 = be16 r2
    2315:	w1 += w2
    2316:	*(u32 *)(r10 - 0x20) = w1
    2317:	r2 = r10
    2318:	r2 += -0x20
    2319:	r1 = 0x0 ll
		0000000000004878:  R_BPF_64_64	LIMITS
    2321:	call 0x1
    2322:	*(u64 *)(r10 - 0x80) = r0
    2323:	if r0 == 0x0 goto +0x17 <turnpike+0x48f8>
    2324:	r2 = *(u64 *)(r10 - 0x80)
    2325:	r8 = *(u64 *)(r2 + 0x8)
    2326:	r1 = *(u64 *)(r10 - 0xe0)
    2327:	r8 *= r1
    2328:	r1 = *(u64 *)(r2 + 0x18)
    2329:	r1 = *(u64 *)(r2 + 0x10)
    2330:	*(u64 *)(r10 - 0xa8) = r1
    2331:	r6 = *(u64 *)(r2 + 0x0)
    2332:	call 0x76
    2333:	r0 <<= 0x18
    2334:	r1 = r0
    2335:	if r0 > r6 goto +0x1 <turnpike+0x48a8>
    2336:	r1 = r6
    2337:	r8 >>= 0x8
    2338:	r1 += r8
    2339:	r2 = 0x33
    2340:	*(u64 *)(r10 - 0x60) = r2
    2341:	r2 = r1
    2342:	r2 -= r0
    2343:	r3 = *(u64 *)(r10 - 0xa8)
    2344:	if r2 > r3 goto +0xdc <turnpike+0x4fc8>
    2345:	r2 = *(u64 *)(r10 - 0x80)
    2346:	*(u64 *)(r2 + 0x0) = r1
    2347:	r1 = *(u64 *)(r10 - 0x58)
    2348:	w2 = *(u32 *)(r10 - 0x110)
    2349:	w2 += w1
    2350:	w1 = *(u32 *)(r10 - 0xd0)
    2351:	w8 = w1
    2352:	w8 -= w2
    2353:	*(u32 *)(r10 - 0x110) = w2
    2354:	if w1 == w2 goto +0x5 <turnpike+0x4960>
    2355:	r1 = r7
    2356:	w2 = w8
    2357:	call 0x2c
    2358:	r6 = 0x11
    2359:	if r0 != 0x0 goto -0x8f2 <turnpike+0x1d0>
    2360:	r1 = *(u64 *)(r10 - 0xe0)
    2361:	r1 = be32 r1
    2362:	w1 &= -0x10000
    2363:	r2 = *(u64 *)(r9 + 0x10)
    2364:	*(u64 *)(r10 - 0x80) = r2
    2365:	r2 = *(u64 *)(r9 + 0x18)
    2366:	*(u64 *)(r10 - 0xa8) = r2
    2367:	r2 = *(u64 *)(r10 - 0xb8)
    2368:	w2 = *(u16 *)(r2 + 0x1e)
    2369:	w1 |= w2
    2370:	r2 = 0x0
    2371:	w3 = *(u32 *)(r10 - 0x118)
    2372:	if w3 != 0x0 goto +0x1 <turnpike+0x49d0>
    2373:	r2 = r1
    2374:	r3 = *(u64 *)(r10 - 0xc8)
    2375:	r3 = be16 r3
    2376:	r4 = *(u64 *)(r10 - 0x88)
    2377:	w4 ^= -0x1
    2378:	r4 = be16 r4
    2379:	*(u64 *)(r10 - 0xc8) = r3
    2380:	r4 += r3
    2381:	r4 <<= 0x1
    2382:	r3 = *(u64 *)(r10 - 0x98)
    2383:	r4 += r3
    2384:	r3 = *(u64 *)(r10 - 0xa0)
    2385:	w3 ^= -0x1
    2386:	r3 &= 0xffff
    2387:	r4 += r3
    2388:	r4 += r2
    2389:	r2 = r4
    2390:	r2 >>= 0x20
    2391:	r4 <<= 0x20
    2392:	r4 >>= 0x20
    2393:	r4 += r2
    2394:	r3 = r4
    2395:	r3 &= 0xffff
    2396:	r2 = r4
    2397:	r2 >>= 0x20
    2398:	r2 += r3
    2399:	r4 >>= 0x10
    2400:	r4 &= 0xffff
    2401:	r2 += r4
    2402:	r3 = r2
    2403:	r3 >>= 0x10
    2404:	r2 &= 0xffff
    2405:	r2 += r3
    2406:	w3 = w2
    2407:	r2 >>= 0x10
    2408:	w2 += w3
    2409:	w3 = w2
    2410:	w3 &= 0xffff
    2411:	w4 = -0x1
    2412:	if w3 == 0xffff goto +0x2 <turnpike+0x4b18>
    2413:	w2 ^= -0x1
    2414:	w4 = w2
    2415:	r3 = *(u64 *)(r10 - 0xb8)
    2416:	w2 = *(u32 *)(r3 + 0x18)
    2417:	r5 = *(u64 *)(r10 - 0xf8)
    2418:	r0 = *(u64 *)(r5 + 0x18)
    2419:	*(u64 *)(r10 - 0x98) = r0
    2420:	r5 = *(u64 *)(r5 + 0x10)
    2421:	*(u64 *)(r10 - 0x88) = r5
    2422:	r5 = *(u64 *)(r3 + 0x20)
    2423:	*(u64 *)(r10 - 0xa0) = r5
    2424:	r3 = *(u64 *)(r3 + 0x28)
    2425:	*(u64 *)(r10 - 0xb0) = r3
    2426:	r3 = *(u64 *)(r9 + 0x0)
    2427:	r5 = *(u64 *)(r10 - 0x68)
    2428:	if r5 != r3 goto +0x43 <turnpike+0x4da0>
    2429:	r3 = *(u64 *)(r10 - 0xb8)
    2430:	r3 = *(u64 *)(r3 + 0x0)
    2431:	r5 = *(u64 *)(r10 - 0xf0)
    2432:	if r3 != r5 goto +0x3f <turnpike+0x4da0>
    2433:	w3 = *(u32 *)(r10 - 0x100)
    2434:	if w3 != 0x0 goto +0x1 <turnpike+0x4bc0>
    2435:	goto +0x4 <turnpike+0x4be0>
    2436:	r3 = *(u64 *)(r10 - 0x108)
    2437:	r3 = *(u64 *)(r3 + 0x0)
    2438:	r5 = *(u64 *)(r10 - 0x120)
    2439:	if r3 != r5 goto +0x38 <turnpike+0x4da0>
    2440:	r3 = 0x2d
    2441:	*(u64 *)(r10 - 0x60) = r3
    2442:	w3 = *(u32 *)(r7 + 0x0)
    2443:	r9 = *(u64 *)(r10 - 0x58)
    2444:	r9 += r3
    2445:	r8 = r9
    2446:	r8 += 0x30
    2447:	w5 = *(u32 *)(r7 + 0x4)
    2448:	*(u64 *)(r10 - 0x48) = r5
    2449:	if r8 > r5 goto +0x73 <turnpike+0x4fc8>
    2450:	r0 = *(u64 *)(r10 - 0x78)
    2451:	w0 += -0x1
    2452:	r0 <<= 0x38
    2453:	r5 = *(u64 *)(r10 - 0x70)
    2454:	w5 <<= 0x14
    2455:	w5 &= 0xff00000
    2456:	w5 |= 0x60000000
    2457:	r5 = be32 r5
    2458:	r0 |= r5
    2459:	r6 = *(u64 *)(r10 - 0xc8)
    2460:	r6 <<= 0x20
    2461:	r0 |= r6
    2462:	r5 = 0x11000000000000 ll
    2464:	r0 |= r5
    2465:	*(u64 *)(r10 - 0x78) = r0
    2466:	r4 <<= 0x30
    2467:	r4 |= r2
    2468:	r4 |= r6
    2469:	r2 = *(u64 *)(r10 - 0xa8)
    2470:	*(u32 *)(r3 + 0x8) = w2
    2471:	r2 = *(u64 *)(r10 - 0x80)
    2472:	*(u64 *)(r3 + 0x0) = r2
    2473:	r2 = r3
    2474:	r2 += 0xc
    2475:	r5 = *(u64 *)(r10 - 0x58)
    2476:	if r5 == 0xe goto +0x23 <turnpike+0x4e20>
    2477:	r2 = *(u64 *)(r10 - 0x58)
    2478:	if r2 == 0x12 goto +0x1d <turnpike+0x4e00>
    2479:	r2 = *(u64 *)(r10 - 0xe8)
    2480:	*(u64 *)(r3 + 0xc) = r2
    2481:	r3 += 0x14
    2482:	goto +0x1c <turnpike+0x4e18>
    2483:	r2 = *(u64 *)(r9 + 0x10)
    2484:	r3 = *(u64 *)(r9 + 0x18)
    2485:	r3 <<= 0x10
    2486:	r4 = 0xffffffff0000 ll
    2488:	r3 &= r4
    2489:	r2 >>= 0x30
    2490:	r3 |= r2
    2491:	r6 = 0xf
    2492:	w2 = 0x3
    2493:	*(u32 *)(r10 - 0x50) = w2
    2494:	if r1 == r3 goto -0x103 <turnpike+0x4580>
    2495:	goto -0x97a <turnpike+0x1d0>
    2496:	r6 = 0x12
    2497:	w1 = *(u32 *)(r10 - 0xd0)
    2498:	w2 = *(u32 *)(r10 - 0x110)
    2499:	if w1 == w2 goto -0x97e <turnpike+0x1d0>
    2500:	w8 = -w8
    2501:	r1 = r7
    2502:	w2 = w8
    2503:	call 0x2c
    2504:	r1 = 0x2d
    2505:	*(u64 *)(r10 - 0x60) = r1
    2506:	if r0 == 0x0 goto -0x985 <turnpike+0x1d0>
    2507:	goto +0x39 <turnpike+0x4fc8>
    2508:	r2 = *(u64 *)(r10 - 0xe8)
    2509:	*(u32 *)(r3 + 0xc) = w2
    2510:	r3 += 0x10
    2511:	r2 = r3
    2512:	w3 = 0xdd86
    2513:	*(u16 *)(r2 + 0x0) = w3
    2514:	*(u64 *)(r9 + 0x28) = r4
    2515:	r2 = *(u64 *)(r10 - 0xb0)
    2516:	*(u64 *)(r9 + 0x20) = r2
    2517:	r2 = *(u64 *)(r10 - 0xa0)
    2518:	*(u64 *)(r9 + 0x18) = r2
    2519:	r2 = *(u64 *)(r10 - 0x98)
    2520:	*(u64 *)(r9 + 0x10) = r2
    2521:	r2 = *(u64 *)(r10 - 0x88)
    2522:	*(u64 *)(r9 + 0x8) = r2
    2523:	r2 = *(u64 *)(r10 - 0x78)
    2524:	*(u64 *)(r9 + 0x0) = r2
    2525:	w2 = *(u32 *)(r10 - 0x118)
    2526:	if w2 != 0x0 goto +0x4 <turnpike+0x4eb8>
    2527:	r9 += 0x34
    2528:	r2 = *(u64 *)(r10 - 0x48)
    2529:	if r9 > r2 goto +0x23 <turnpike+0x4fc8>
    2530:	*(u32 *)(r8 + 0x0) = w1
    2531:	r3 = *(u64 *)(r10 - 0xb8)
    2532:	r1 = *(u64 *)(r3 + 0x30)
    2533:	r2 = *(u64 *)(r10 - 0xe0)
    2534:	r1 += r2
    2535:	*(u64 *)(r3 + 0x30) = r1
    2536:	r2 = *(u64 *)(r10 - 0xc0)
    2537:	w1 = *(u32 *)(r2 + 0x0)
    2538:	w1 += 0x1
    2539:	*(u32 *)(r2 + 0x0) = w1
    2540:	w1 = *(u32 *)(r10 - 0x100)
    2541:	if w1 != 0x0 goto +0x1 <turnpike+0x4f18>
    2542:	goto +0x9 <turnpike+0x4f60>
    2543:	r3 = *(u64 *)(r10 - 0x108)
    2544:	r1 = *(u64 *)(r3 + 0x30)
    2545:	r2 = *(u64 *)(r10 - 0xe0)
    2546:	r1 += r2
    2547:	*(u64 *)(r3 + 0x30) = r1
    2548:	r2 = *(u64 *)(r10 - 0x138)
    2549:	w1 = *(u32 *)(r2 + 0x0)
    2550:	w1 += 0x1
    2551:	*(u32 *)(r2 + 0x0) = w1
    2552:	r6 = *(u64 *)(r10 - 0x128)
    2553:	w1 = *(u32 *)(r10 - 0x50)
    2554:	*(u32 *)(r10 - 0x48) = w1
    2555:	w1 = *(u32 *)(r10 - 0x90)
    2556:	if w1 == 0x0 goto -0x9b7 <turnpike+0x1d0>
    2557:	w2 = *(u32 *)(r10 - 0x90)
    2558:	w2 = -w2
    2559:	r1 = r7
    2560:	call 0x41
    2561:	r6 = *(u64 *)(r10 - 0x128)
    2562:	w1 = *(u32 *)(r10 - 0x50)
    2563:	*(u32 *)(r10 - 0x48) = w1
    2564:	if r0 == 0x0 goto -0x9bf <turnpike+0x1d0>
    2565:	w1 = 0x1
    2566:	*(u32 *)(r10 - 0x48) = w1
    2567:	r6 = *(u64 *)(r10 - 0x60)
    2568:	goto -0x9c3 <turnpike+0x1d0>
    2569:	w1 = *(u32 *)(r10 - 0xd8)
    2570:	r2 = *(u64 *)(r10 - 0xe0)
    2571:	w1 -= w2
    2572:	r6 = 0x8
    2573:	if w1 > 0x3 goto -0x9c8 <turnpike+0x1d0>
    2574:	r2 = *(u64 *)(r10 - 0x98)
    2575:	w2 ^= -0x1
    2576:	*(u64 *)(r10 - 0x98) = r2
    2577:	r2 = *(u64 *)(r10 - 0xe0)
    2578:	w3 = *(u32 *)(r10 - 0xd8)
    2579:	if w3 != w2 goto +0x55 <turnpike+0x52e8>
    2580:	w1 = *(u32 *)(r10 - 0x90)
    2581:	r2 = *(u64 *)(r10 - 0xe0)
    2582:	w1 -= w2
    2583:	w1 += -0xc
    2584:	*(u32 *)(r10 - 0x90) = w1
    2585:	r1 = *(u64 *)(r10 - 0x58)
    2586:	w1 += 0x34
    2587:	*(u32 *)(r10 - 0xd0) = w1
    2588:	r1 = *(u64 *)(r10 - 0xb8)
    2589:	w1 = *(u16 *)(r1 + 0x1c)
    2590:	r2 = *(u64 *)(r10 - 0x98)
    2591:	r2 += r1
    2592:	*(u64 *)(r10 - 0x98) = r2
    2593:	w1 = 0x0
    2594:	*(u64 *)(r10 - 0x80) = r1
    2595:	w1 = 0x1
    2596:	*(u32 *)(r10 - 0xa8) = w1
    2597:	w1 = *(u32 *)(r10 - 0xc8)
    2598:	w1 &= 0x2
    2599:	if w1 == 0x0 goto -0x1d8 <turnpike+0x4220>
    2600:	r6 = 0x6
    2601:	r1 = *(u64 *)(r10 - 0xb8)
    2602:	w1 = *(u8 *)(r1 + 0x16)
    2603:	*(u32 *)(r10 - 0xa8) = w1
    2604:	r1 = *(u64 *)(r10 - 0x68)
    2605:	if w1 < 0x2000000 goto -0x9e8 <turnpike+0x1d0>
    2606:	w1 = *(u32 *)(r10 - 0xa8)
    2607:	w1 &= 0x1
    2608:	if w1 != 0x0 goto +0x62 <turnpike+0x5438>
    2609:	w1 = 0x400000
    2610:	*(u64 *)(r10 - 0x80) = r1
    2611:	r1 = *(u64 *)(r10 - 0xe0)
    2612:	if w1 > 0x4d0 goto +0x2 <turnpike+0x5158>
    2613:	w1 = 0x0
    2614:	*(u64 *)(r10 - 0x80) = r1
    2615:	r2 = *(u64 *)(r10 - 0xb8)
    2616:	w3 = *(u32 *)(r2 + 0x18)
    2617:	r1 = 0x10000000000 ll
    2619:	r3 |= r1
    2620:	r1 = *(u64 *)(r10 - 0xf8)
    2621:	r9 = *(u64 *)(r1 + 0x18)
    2622:	r2 = *(u64 *)(r2 + 0x28)
    2623:	r1 = -0x100000000 ll
    2625:	r2 &= r1
    2626:	r9 >>= 0x20
    2627:	*(u64 *)(r10 - 0xd8) = r2
    2628:	r2 |= r9
    2629:	r6 = *(u64 *)(r10 - 0xb0)
    2630:	r1 = r6
    2631:	*(u64 *)(r10 - 0xc8) = r3
    2632:	call -0x1
		0000000000005240:  R_BPF_64_32	.text
    2633:	r1 = r6
    2634:	r6 = 0x9
    2635:	r8 = r0
    2636:	if r0 == 0x0 goto -0xa07 <turnpike+0x1d0>
    2637:	r3 = *(u64 *)(r8 + 0x0)
    2638:	r2 = 0xffffffffffff ll
    2640:	*(u64 *)(r10 - 0x68) = r3
    2641:	r3 &= r2
    2642:	r2 = *(u64 *)(r10 - 0xc8)
    2643:	if r3 != r2 goto -0xa0e <turnpike+0x1d0>
    2644:	w2 = *(u32 *)(r8 - 0x8)
    2645:	if w2 != w9 goto -0xa10 <turnpike+0x1d0>
    2646:	w2 = *(u8 *)(r8 + 0x17)
    2647:	r2 <<= 0x5
    2648:	r1 += r2
    2649:	*(u64 *)(r10 - 0xf8) = r1
    2650:	r1 = *(u64 *)(r1 + 0x208)
    2651:	if r1 != 0x0 goto -0xa16 <turnpike+0x1d0>
    2652:	r1 = 0xffff0000 ll
    2654:	r2 = *(u64 *)(r10 - 0xd8)
    2655:	r2 |= r1
    2656:	r1 = *(u64 *)(r10 - 0xf8)
    2657:	r1 = *(u64 *)(r1 + 0x210)
    2658:	if r1 != r2 goto -0xa1d <turnpike+0x1d0>
    2659:	r1 = *(u64 *)(r10 - 0xf8)
    2660:	r1 += 0x208
    2661:	*(u64 *)(r10 - 0xf8) = r1
    2662:	r9 = r8
    2663:	r9 += -0x4
    2664:	goto +0x62 <turnpike+0x55f8>
    2665:	r6 = 0x4
    2666:	r2 = *(u64 *)(r10 - 0xe0)
    2667:	if w2 > 0x8000 goto -0xa26 <turnpike+0x1d0>
    2668:	r2 = *(u64 *)(r10 - 0xe0)
    2669:	r8 += r2
    2670:	r8 += 0x34
    2671:	if r8 < r9 goto +0x1 <turnpike+0x5328>
    2672:	goto -0xa2b <turnpike+0x1d0>
    2673:	r2 = *(u64 *)(r10 - 0xe0)
    2674:	w3 = w2
    2675:	w3 <<= 0x3
    2676:	w3 &= 0x8
    2677:	w2 = *(u8 *)(r8 + 0x0)
    2678:	w2 <<= w3
    2679:	w2 ^= -0x1
    2680:	r2 &= 0xffff
    2681:	r4 = *(u64 *)(r10 - 0x98)
    2682:	r2 += r4
    2683:	*(u64 *)(r10 - 0x98) = r2
    2684:	if w1 > 0x1 goto +0x1 <turnpike+0x5390>
    2685:	goto -0x6a <turnpike+0x5040>
    2686:	r4 = r8
    2687:	r4 += 0x1
    2688:	if r4 >= r9 goto -0xa3b <turnpike+0x1d0>
    2689:	w4 = w3
    2690:	w4 ^= 0x8
    2691:	w5 = *(u8 *)(r8 + 0x1)
    2692:	w5 <<= w4
    2693:	w5 ^= -0x1
    2694:	r5 &= 0xffff
    2695:	r2 += r5
    2696:	*(u64 *)(r10 - 0x98) = r2
    2697:	if w1 != 0x3 goto -0x76 <turnpike+0x5040>
    2698:	r8 += 0x2
    2699:	if r8 >= r9 goto -0xa46 <turnpike+0x1d0>
    2700:	w1 = *(u8 *)(r8 + 0x0)
    2701:	w1 <<= w3
    2702:	w1 ^= -0x1
    2703:	r1 &= 0xffff
    2704:	r2 += r1
    2705:	*(u64 *)(r10 - 0x98) = r2
    2706:	goto -0x7f <turnpike+0x5040>
    2707:	r2 = *(u64 *)(r10 - 0xb8)
    2708:	w3 = *(u32 *)(r2 + 0x18)
    2709:	r1 = 0x10000000000 ll
    2711:	r3 |= r1
    2712:	r1 = *(u64 *)(r10 - 0xf8)
    2713:	r6 = *(u64 *)(r1 + 0x10)
    2714:	r5 = *(u64 *)(r1 + 0x18)
    2715:	r4 = *(u64 *)(r2 + 0x20)
    2716:	r1 = *(u64 *)(r2 + 0x28)
    2717:	*(u64 *)(r10 - 0xd8) = r1
    2718:	*(u64 *)(r10 - 0x8) = r1
    2719:	*(u64 *)(r10 - 0xc8) = r4
    2720:	*(u64 *)(r10 - 0x10) = r4
    2721:	*(u64 *)(r10 - 0x80) = r5
    2722:	*(u64 *)(r10 - 0x18) = r5
    2723:	*(u64 *)(r10 - 0x20) = r6
    2724:	r2 = r10
    2725:	r2 += -0x20
    2726:	r1 = *(u64 *)(r10 - 0xb0)
    2727:	r9 = r3
    2728:	call 0xf4
		0000000000005540:  R_BPF_64_32	.text
    2729:	r8 = r0
    2730:	if r0 == 0x0 goto +0x18 <turnpike+0x55b8>
    2731:	r2 = *(u64 *)(r8 + 0x0)
    2732:	r1 = 0xffffffffffff ll
    2734:	*(u64 *)(r10 - 0x68) = r2
    2735:	r2 &= r1
    2736:	if r2 != r9 goto +0x12 <turnpike+0x55b8>
    2737:	r2 = r8
    2738:	r1 = *(u64 *)(r2 - 0x8)
    2739:	r2 = *(u64 *)(r2 - 0x10)
    2740:	if r2 != r6 goto +0xe <turnpike+0x55b8>
    2741:	r2 = *(u64 *)(r10 - 0x80)
    2742:	if r1 != r2 goto +0xc <turnpike+0x55b8>
    2743:	w1 = *(u8 *)(r8 + 0x17)
    2744:	r1 <<= 0x5
    2745:	r2 = *(u64 *)(r10 - 0xb0)
    2746:	r2 += r1
    2747:	*(u64 *)(r10 - 0xf8) = r2
    2748:	r1 = *(u64 *)(r2 + 0x208)
    2749:	r2 = *(u64 *)(r10 - 0xc8)
    2750:	if r1 != r2 goto +0x4 <turnpike+0x55b8>
    2751:	r1 = *(u64 *)(r10 - 0xf8)
    2752:	r1 = *(u64 *)(r1 + 0x210)
    2753:	r2 = *(u64 *)(r10 - 0xd8)
    2754:	if r1 == r2 goto +0x1 <turnpike+0x55c0>
    2755:	goto -0x2fe <turnpike+0x3dd0>
    2756:	r1 = *(u64 *)(r10 - 0xf8)
    2757:	r1 += 0x208
    2758:	*(u64 *)(r10 - 0xf8) = r1
    2759:	w1 = 0x0
    2760:	*(u64 *)(r10 - 0x80) = r1
    2761:	r9 = r8
    2762:	r9 += 0x38
    2763:	call 0x76
    2764:	r1 = r8
    2765:	w3 = *(u32 *)(r1 + 0x8)
    2766:	w2 = *(u32 *)(r1 + 0xc)
    2767:	w1 = *(u32 *)(r1 + 0x10)
    2768:	r0 >>= 0x6
    2769:	r6 = 0xa
    2770:	if w3 <= w0 goto -0xa8d <turnpike+0x1d0>
    2771:	if w0 >= w2 goto +0x1 <turnpike+0x5648>
    2772:	if w1 > w0 goto +0x1d <turnpike+0x5730>
    2773:	r1 = *(u64 *)(r10 - 0xb0)
    2774:	if w0 <= w2 goto -0xa91 <turnpike+0x1d0>
    2775:	w0 -= w2
    2776:	if w0 < 0x2 goto -0xa93 <turnpike+0x1d0>
    2777:	r2 = *(u64 *)(r10 - 0x50)
    2778:	r2 = *(u64 *)(r2 + 0x0)
    2779:	r3 = 0xffffffffffff ll
    2781:	r2 &= r3
    2782:	r3 = 0x28
    2783:	*(u64 *)(r10 - 0x60) = r3
    2784:	r3 = *(u64 *)(r1 + 0x48)
    2785:	if r3 == r2 goto -0xdd <turnpike+0x4fc8>
    2786:	r3 = *(u64 *)(r1 + 0x50)
    2787:	if r3 == r2 goto -0xdf <turnpike+0x4fc8>
    2788:	r3 = *(u64 *)(r1 + 0x58)
    2789:	if r3 == r2 goto -0xe1 <turnpike+0x4fc8>
    2790:	r3 = *(u64 *)(r1 + 0x60)
    2791:	if r3 == r2 goto -0xe3 <turnpike+0x4fc8>
    2792:	r3 = *(u64 *)(r1 + 0x68)
    2793:	if r3 == r2 goto -0xe5 <turnpike+0x4fc8>
    2794:	r3 = *(u64 *)(r1 + 0x70)
    2795:	if r3 == r2 goto -0xe7 <turnpike+0x4fc8>
    2796:	r3 = *(u64 *)(r1 + 0x78)
    2797:	if r3 == r2 goto -0xe9 <turnpike+0x4fc8>
    2798:	r6 = 0xf
    2799:	r1 = *(u64 *)(r1 + 0x80)
    2800:	if r1 == r2 goto -0xec <turnpike+0x4fc8>
    2801:	goto -0xaac <turnpike+0x1d0>
    2802:	r1 = *(u64 *)(r10 - 0x78)
    2803:	w1 += -0x1
    2804:	*(u64 *)(r10 - 0x78) = r1
    2805:	w1 = *(u16 *)(r8 + 0x1c)
    2806:	r2 = *(u64 *)(r10 - 0x98)
    2807:	r2 += r1
    2808:	*(u64 *)(r10 - 0x98) = r2
    2809:	w1 = 0x1
    2810:	*(u32 *)(r10 - 0x100) = w1
    2811:	r1 = 0x2
    2812:	*(u64 *)(r10 - 0x128) = r1
    2813:	r1 = *(u64 *)(r10 - 0xf0)
    2814:	*(u64 *)(r10 - 0x120) = r1
    2815:	r1 = *(u64 *)(r10 - 0xc0)
    2816:	*(u64 *)(r10 - 0x138) = r1
    2817:	r1 = *(u64 *)(r10 - 0xb8)
    2818:	*(u64 *)(r10 - 0x108) = r1
    2819:	goto -0x588 <turnpike+0x2b80>
